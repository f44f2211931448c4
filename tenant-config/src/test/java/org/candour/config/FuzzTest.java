package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Sort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Shipped frameworks bent at random, as trees and as bytes. The build takes a seeded sample; {@code
 * -Dcandour.fuzz=100000} takes more, and {@code -Dcandour.fuzz.seed} others.
 */
@DisplayName("However a framework is bent, it is read or its defects are told, soon")
class FuzzTest {
  private static final int TIMES = Integer.getInteger("candour.fuzz", 2_000);
  private static final long SEED = Long.getLong("candour.fuzz.seed", 20_260_401L);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time, so that other work on the machine does not count. */
  private static final long MOST_MILLIS = 2_000;

  private static final List<String> NASTY =
      List.of(
          "\u0000",
          "\uFEFF",
          "\uD800",
          "\u2028",
          "99999999999999999999999999",
          "-1",
          "0",
          "day 99999999999",
          "9999 months",
          "9999 and 9999 working days",
          "day 0 and day 0",
          "9999.5 months",
          "0000-00-00",
          "9999-12-31",
          "chair of ",
          "chair of chair of x",
          "a.b.c",
          "[0]",
          "~",
          "null",
          "🙂".repeat(50),
          "a-".repeat(5_000),
          "x".repeat(20_000));

  private final Random random = new Random(SEED);
  private final Map<String, Integer> counts = new TreeMap<>();
  private long longest;

  @Test
  void no_bent_framework_throws_or_takes_long() {
    List<byte[]> shipped =
        Catalogue.partnerships().stream()
            .map(Catalogue::text)
            .sorted((a, b) -> a.length - b.length)
            .toList();
    List<JsonNode> trees = shipped.stream().map(Bent::json).toList();
    shipped.forEach(yaml -> new FrameworkReader().read(yaml));
    for (int i = 0; i < TIMES; i++) {
      // the smaller ones more often
      int which = Math.min(random.nextInt(shipped.size()), random.nextInt(shipped.size()));
      answered(i % 2 == 0 ? tree(trees.get(which)) : bytes(shipped.get(which)), i);
    }
    System.out.println(
        "fuzz: "
            + TIMES
            + " documents, seed "
            + SEED
            + ", "
            + counts
            + ", longest "
            + longest
            + " ms");
    assertTrue(counts.size() > 2, counts.toString());
  }

  private void answered(byte[] document, int number) {
    long began = THREADS.getCurrentThreadCpuTime();
    try {
      Reading reading = new FrameworkReader().read(document);
      assertEquals(reading.framework().isEmpty(), !reading.defects().isEmpty());
      reading.defects().forEach(d -> assertTrue(d.words().length() < 5_000, d.kind().name()));
      count(reading);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          "document " + number + " of seed " + SEED + ": " + shown(document), e);
    }
    long millis = (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
    longest = Math.max(longest, millis);
    assertTrue(millis < MOST_MILLIS, () -> "document " + number + " took " + millis + " ms");
  }

  private void count(Reading reading) {
    Sort worst =
        reading.defects().stream()
            .map(Defect::kind)
            .map(Defect.Kind::sort)
            .min(Sort::compareTo)
            .orElse(Sort.WARNING);
    counts.merge(
        reading.defects().isEmpty() ? "sound" : worst.name().toLowerCase(java.util.Locale.UK),
        1,
        Integer::sum);
  }

  private byte[] tree(JsonNode sound) {
    Bent bent = new Bent(sound, random);
    for (int times = 0; times <= random.nextInt(4); times++) {
      switch (random.nextInt(7)) {
        case 0 -> bent.unknownKey();
        case 1 -> bent.missingKey();
        case 2 -> bent.wrongType();
        case 3 -> bent.wrongWord();
        case 4 -> bent.transplant();
        case 5 -> bent.renamed();
        default -> bent.nasty(NASTY.get(random.nextInt(NASTY.size())));
      }
    }
    return bent.bytes();
  }

  private byte[] bytes(byte[] sound) {
    byte[] signs = ":{}[],#&*!|>'\"%@`-?\\ \n\r\t0aZ~\0\u007f".getBytes(StandardCharsets.UTF_8);
    byte[] bent = sound.clone();
    for (int times = 0; times <= random.nextInt(4); times++) {
      int at = random.nextInt(bent.length);
      switch (random.nextInt(5)) {
        case 0 -> bent[at] = signs[random.nextInt(signs.length)];
        case 1 -> bent[at] = (byte) random.nextInt(256);
        case 2 -> bent = cut(bent, at, Math.min(bent.length, at + random.nextInt(200)));
        case 3 -> bent = join(Arrays.copyOf(bent, at), tail(bent, random.nextInt(bent.length)));
        default -> bent = Arrays.copyOf(bent, Math.max(1, at));
      }
    }
    return bent;
  }

  private static byte[] cut(byte[] all, int from, int to) {
    return join(Arrays.copyOf(all, from), tail(all, to));
  }

  private static byte[] tail(byte[] all, int from) {
    return Arrays.copyOfRange(all, from, all.length);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both.length == 0 ? new byte[1] : both;
  }

  private static String shown(byte[] document) {
    return HexFormat.of().formatHex(document, 0, Math.min(200, document.length));
  }
}
