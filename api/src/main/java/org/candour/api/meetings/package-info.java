/**
 * Meetings of bodies. May import the platform core and the other parts of the interface that have
 * no resources.
 */
@NullMarked
package org.candour.api.meetings;

import org.jspecify.annotations.NullMarked;
