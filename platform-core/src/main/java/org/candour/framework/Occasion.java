package org.candour.framework;

import java.util.Optional;

/**
 * Something that happens and asks for something outside the review it happens in, if it happens in
 * one.
 *
 * @param name what happened, in words: "a course ended"
 * @param review the type of review whose opening it is; empty: somebody records it
 * @param step the step of that review whose doing it is, rather than the opening
 */
public record Occasion(String id, String name, Optional<String> review, Optional<String> step) {}
