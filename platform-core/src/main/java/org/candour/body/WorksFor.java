package org.candour.body;

/** Works for an agency. It gives no seat. */
public record WorksFor(String agency) implements Holding {}
