package org.candour.engine;

import org.candour.body.Expected;
import org.candour.rule.Rule;

/**
 * One thing that is asked for outside any review, and how it stands on a day.
 *
 * @param id the body that is to meet, or the duty
 * @param owes the code of who owes it
 * @param owesName the same in words
 */
public record Recurring(
    String id, String name, Rule rule, String owes, String owesName, Expected expected) {}
