package org.candour.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a rule says, in words for whoever reads the policy, with what stands below it as a
 * list.
 *
 * @param says a sentence, a limb of one, or the beginning that the list completes
 */
public record Saying(String says, List<Saying> parts) {
  public Saying {
    parts = List.copyOf(parts);
  }

  /** Said in one line. */
  public static Saying of(String says) {
    return new Saying(says, List.of());
  }

  /** After a beginning that it completes: "It is met when all of these are so:". */
  public Saying after(String beginning) {
    return parts.isEmpty()
        ? of(beginning + " this is so: " + says)
        : new Saying(beginning + " " + says.replaceFirst(":$", " are so:"), parts);
  }

  /** Every line of it, from the top. */
  public Stream<String> lines() {
    return Stream.concat(Stream.of(says), parts.stream().flatMap(Saying::lines));
  }
}
