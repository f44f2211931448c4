package org.candour.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a sample of cases is drawn for an audit, so that anybody can draw it again: each case has the
 * number SHA-256 over the seed, a space and its reference, in UTF-8, and the cases with the lowest
 * numbers are the sample. The method is this product's own: no framework says one.
 *
 * @param seed 1 to {@value #LONGEST_SEED} letters, digits or hyphens
 * @param size how many cases, 1 to {@value #MOST}
 */
public record Sample(String seed, int size) {
  /** The most cases in one sample: as many as a person can read with care. */
  public static final int MOST = 50;

  /** The longest seed. */
  public static final int LONGEST_SEED = 40;

  /**
   * Whether a text can be a seed. It is part of the record for ever, so it has no room for text.
   */
  public static boolean isSeed(String text) {
    return text.matches("[A-Za-z0-9-]{1," + LONGEST_SEED + "}");
  }

  /** The references of the cases that are drawn from these, in the order of the draw. */
  public List<String> of(Collection<String> population) {
    return ordered(population).stream().limit(size).toList();
  }

  /** These references in the order in which the seed draws them, each once. */
  List<String> ordered(Collection<String> references) {
    return references.stream()
        .distinct()
        .sorted(Comparator.comparing(this::number).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The number by which a case is drawn, in hex. */
  public String number(String reference) {
    return sha256(seed + " " + reference);
  }

  /** What tells one population from another, in hex: SHA-256 over its references in order. */
  public static String hash(Collection<String> population) {
    return sha256(
        population.stream().distinct().sorted().map(r -> r + "\n").collect(Collectors.joining()));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
