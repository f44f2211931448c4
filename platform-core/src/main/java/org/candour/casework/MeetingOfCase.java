package org.candour.casework;

/** A meeting with one of its items, which concerns the case that was asked about. */
public record MeetingOfCase(MeetingRow meeting, MeetingItemRow item) {}
