package org.candour.config.plain;

import java.util.List;
import java.util.stream.Stream;
import org.candour.rule.Saying;

/**
 * One sentence about the policy.
 *
 * @param topic what it is about, in a word or two: "Who sits"
 * @param says the sentence, or the beginning that the list completes
 * @param silent whether it says that the framework sets nothing
 */
public record Statement(String topic, String says, List<Saying> parts, boolean silent) {
  public Statement {
    parts = List.copyOf(parts);
  }

  /** Every line of it, from the top. */
  public Stream<String> lines() {
    return Stream.concat(Stream.of(says), parts.stream().flatMap(Saying::lines));
  }
}
