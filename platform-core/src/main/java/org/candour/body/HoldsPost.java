package org.candour.body;

/** Holds a post, and with it every seat the post carries. */
public record HoldsPost(String post) implements Holding {}
