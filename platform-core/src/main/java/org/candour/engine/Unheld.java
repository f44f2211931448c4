package org.candour.engine;

import java.util.Optional;
import org.candour.rule.Rule;

/**
 * A post that every agency is to have filled, and this agency has not.
 *
 * @param rule the rule of the post
 * @param says who is missing, as a sentence
 */
public record Unheld(String post, String agency, Optional<Rule> rule, String says) {}
