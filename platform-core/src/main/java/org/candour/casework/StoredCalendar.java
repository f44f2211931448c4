package org.candour.casework;

import java.time.Instant;

/** A version of a partnership's working calendar. */
public record StoredCalendar(int version, Instant recordedAt, Bytes body) {}
