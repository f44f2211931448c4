package org.candour.body;

/** Is the named member for a seat. */
public record HoldsSeat(String body, String seat) implements Holding {}
