package org.candour.engine;

import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.criteria.Facts;
import org.candour.framework.Framework;

/**
 * A proposed appointment, and everything it is judged on.
 *
 * @param framework the version in force on its first day
 * @param appointments who holds what, without the proposed one
 * @param declared what was declared of the person, by the ids the framework asks
 * @param why the reason given for going against a rule that asks for one
 */
public record Nomination(
    Framework framework,
    Appointments appointments,
    Appointment proposed,
    Facts declared,
    Optional<String> why) {}
