/**
 * Partnerships and their published frameworks. May import the platform core and the other parts of
 * the interface that have no resources.
 */
@NullMarked
package org.candour.api.frameworks;

import org.jspecify.annotations.NullMarked;
