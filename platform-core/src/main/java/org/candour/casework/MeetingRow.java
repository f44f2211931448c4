package org.candour.casework;

import java.time.Instant;

/** A meeting in the index of meetings. */
public record MeetingRow(String body, String meeting, Instant startsAt, String state, int items) {}
