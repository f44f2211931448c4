package org.candour.form;

/** One entry of a coded list. The id is what the journal keeps; the label is what people read. */
public record Option(String id, String label) {}
