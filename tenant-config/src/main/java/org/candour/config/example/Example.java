package org.candour.config.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointment;
import org.candour.config.defect.Place;
import org.candour.criteria.Value;

/**
 * One example of a framework: given, when, then. It speaks for the rules it names.
 *
 * @param from the example whose end this one begins at
 * @param people who holds something beyond the cast that every example has
 * @param absent posts that nobody holds here
 * @param review the type of review it is about
 * @param facts what is known of the case when it is referred
 */
public record Example(
    String id,
    String name,
    Place place,
    Set<String> rules,
    Optional<String> from,
    List<Appointment> people,
    Set<String> absent,
    Optional<String> review,
    Map<String, Value> facts,
    List<Deed> given,
    Deed when,
    Then then) {}
