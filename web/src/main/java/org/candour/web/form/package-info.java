/**
 * Questions of a framework as fields of a page, and a submitted page as values. Imports shared and
 * the core.
 */
@NullMarked
package org.candour.web.form;

import org.jspecify.annotations.NullMarked;
