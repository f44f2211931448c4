/**
 * The people of a partnership and what they hold. May import the platform core and the other parts
 * of the interface that have no resources.
 */
@NullMarked
package org.candour.api.people;

import org.jspecify.annotations.NullMarked;
