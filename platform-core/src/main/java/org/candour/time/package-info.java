/**
 * Days, clocks and limits: what a time limit is, how it is counted, and what it comes to in words.
 *
 * <p>May import {@code java.*}, JSpecify and {@code org.candour.rule}. Holds no clock: every moment
 * is an argument.
 */
@NullMarked
package org.candour.time;

import org.jspecify.annotations.NullMarked;
