/**
 * What a scrutineer reads across the partnerships that appointed them: each in turn, under its own
 * tenant, through casework. There is no door here that names no partnership.
 */
@NullMarked
package org.candour.scrutiny;

import org.jspecify.annotations.NullMarked;
