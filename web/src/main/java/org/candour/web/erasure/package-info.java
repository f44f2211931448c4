/**
 * Erasing personal answers for good: the form for whatever has a journal, and that of a case.
 * Imports shared, form, cases and casework.
 */
@NullMarked
package org.candour.web.erasure;

import org.jspecify.annotations.NullMarked;
