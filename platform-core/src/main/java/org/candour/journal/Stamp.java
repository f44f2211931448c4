package org.candour.journal;

import java.time.Instant;
import org.candour.body.Actor;
import org.candour.time.When;

/**
 * When, by whom and under which policy.
 *
 * @param happened when it happened; may be known to a day only
 * @param recorded when it was written down, UTC to the microsecond
 * @param framework version of the framework it was judged by
 * @param calendar version of the partnership's calendar it was judged by
 */
public record Stamp(
    When happened, Instant recorded, Actor by, Basis basis, int framework, int calendar) {}
