package org.candour.web.people;

import org.candour.web.form.ErrorSummary;

/**
 * The form for a person's name, and the look over it.
 *
 * @param renaming whether the person is known here and is to go by another name
 * @param before the name they go by
 * @param who what the sign-in calls them
 */
public record NamePage(
    String action,
    String back,
    boolean renaming,
    String before,
    String who,
    String name,
    String whoError,
    String nameError,
    String key,
    ErrorSummary wrong) {}
