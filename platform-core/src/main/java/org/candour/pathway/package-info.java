/**
 * What a review walks through: obligations, decisions, endorsements, time limits, ladders of
 * disagreement, prohibitions. May import all above.
 */
@NullMarked
package org.candour.pathway;

import org.jspecify.annotations.NullMarked;
