/**
 * The people of a partnership and what they hold. Imports shared, form, cases, erasure and
 * casework.
 */
@NullMarked
package org.candour.web.people;

import org.jspecify.annotations.NullMarked;
