package org.candour.body;

/** Is the named deputy for a seat: may take it where the seat allows a deputy. */
public record Deputises(String body, String seat) implements Holding {}
