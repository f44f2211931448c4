/** Reads, checks, compares and publishes frameworks. Imports the platform core. */
@NullMarked
package org.candour.tenant;

import org.jspecify.annotations.NullMarked;
