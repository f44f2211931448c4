/**
 * Cases: referral, assessment, entries, journal and the work list. May import the platform core and
 * the other parts of the interface that have no resources.
 */
@NullMarked
package org.candour.api.cases;

import org.jspecify.annotations.NullMarked;
