package org.candour.api.json;

/**
 * A whole answer. The server brings a binding of its own for every type there is; a writer for this
 * one is nearer, so it is the one that writes.
 */
public interface Body {}
