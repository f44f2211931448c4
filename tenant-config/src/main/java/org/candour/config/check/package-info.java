/**
 * Checks of meaning over a framework that reads, one a class. May import the platform core and
 * defect.
 */
@NullMarked
package org.candour.config.check;

import org.jspecify.annotations.NullMarked;
