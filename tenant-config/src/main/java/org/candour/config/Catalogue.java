package org.candour.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect;
import org.candour.config.example.Examples;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;

/**
 * The frameworks that come with the product, by partnership. They are data: {@code
 * frameworks/shipped.txt} lists them, so that another one needs no code. One that does not check
 * fails the build, and fails here loudly.
 */
public final class Catalogue {
  private static final String FOLDER = "/frameworks/";

  private Catalogue() {}

  /** The partnerships whose frameworks are shipped. */
  public static List<PartnershipId> partnerships() {
    return new String(bytes("shipped.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(PartnershipId::new)
        .toList();
  }

  /**
   * An invented partnership, whose framework shows what the language can say. It cannot be opened:
   * it is not among the partnerships.
   */
  public static PartnershipId example() {
    return new PartnershipId(new String(bytes("example.txt"), StandardCharsets.UTF_8).strip());
  }

  /** The text of a shipped framework, as it is published. */
  public static byte[] text(PartnershipId partnership) {
    return bytes(partnership.value() + "/framework.yaml");
  }

  /** A shipped framework. */
  public static Framework framework(PartnershipId partnership) {
    Reading reading = new FrameworkReader().read(text(partnership));
    return reading
        .framework()
        .orElseThrow(() -> new IllegalStateException(partnership + ": " + words(reading)));
  }

  /** A shipped framework's examples: those in it, and those in {@code examples.yaml} beside it. */
  public static Examples examples(PartnershipId partnership) {
    Reading reading = new FrameworkReader().read(text(partnership));
    Framework framework = reading.framework().orElseThrow();
    String beside = FOLDER + partnership.value() + "/examples.yaml";
    if (Catalogue.class.getResource(beside) == null) {
      return reading.examples();
    }
    Reading others =
        new FrameworkReader().examples(framework, bytes(partnership.value() + "/examples.yaml"));
    if (others.framework().isEmpty()) {
      throw new IllegalStateException(partnership + "'s examples: " + words(others));
    }
    return reading.examples().and(others.examples());
  }

  /** All of them, in the order they are listed. */
  public static Map<PartnershipId, Framework> all() {
    Map<PartnershipId, Framework> all = new LinkedHashMap<>();
    partnerships().forEach(id -> all.put(id, framework(id)));
    return Collections.unmodifiableMap(all);
  }

  private static String words(Reading reading) {
    return reading.defects().stream().map(Defect::words).collect(Collectors.joining("\n"));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No shipped framework has a file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
