package org.candour.config.defect;

/**
 * Where something stands in a document.
 *
 * @param path the keys that lead to it, such as {@code bodies.panel.quorum}; empty at the top
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String path, int line, int column) {}
