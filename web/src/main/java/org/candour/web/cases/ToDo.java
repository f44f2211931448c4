package org.candour.web.cases;

import org.candour.web.shared.Badge;

/** Something that can be done now. */
public record ToDo(String name, String href, String hint, Badge badge) {}
