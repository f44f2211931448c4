/** The programming interface under /api. Imports tenant-config and the platform core. */
@NullMarked
package org.candour.api;

import org.jspecify.annotations.NullMarked;
