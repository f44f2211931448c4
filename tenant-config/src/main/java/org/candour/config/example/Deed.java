package org.candour.config.example;

import java.time.Instant;
import java.util.Optional;
import org.candour.config.defect.Place;
import org.candour.time.When;

/**
 * One thing done in an example.
 *
 * @param at when it is done and recorded; empty: when the last thing was
 * @param by who does it; empty: somebody whose it is
 * @param happened when it happened, where it is reported afterwards
 * @param why the reason given for going against a rule
 * @param review the type of review it belongs to; empty: the example's
 */
record Deed(
    Place place,
    Optional<Instant> at,
    Optional<String> by,
    Optional<When> happened,
    Optional<String> why,
    Optional<String> review,
    Act act) {}
