/**
 * The working calendar of a partnership: the bank holidays of its region with its own closure days.
 * Imports {@code org.candour.time} and jollyday, the library that knows the bank holidays.
 */
@NullMarked
package org.candour.config.calendar;

import org.jspecify.annotations.NullMarked;
