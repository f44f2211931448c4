package org.candour.web.shared;

/** The hidden field that shows a form to be one of ours. */
public record Csrf(String name, String token) {}
