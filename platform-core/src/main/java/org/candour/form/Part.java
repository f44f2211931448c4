package org.candour.form;

/**
 * One question that is asked of each member of a group.
 *
 * @param needed whether each must have an answer, be it that it is not known
 */
public record Part(Field field, boolean needed) {}
