package org.candour.rule;

import java.util.Optional;

/**
 * One rule of a partnership: its id, what it says in plain words, how it is enforced and where it
 * stands.
 *
 * @param assumed the reading taken where the document is unclear, for the partnership to confirm
 */
public record Rule(
    RuleId id, String says, Enforcement level, Citation cites, Optional<String> assumed) {}
