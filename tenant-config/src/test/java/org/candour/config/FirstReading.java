package org.candour.config;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.tenancy.PartnershipId;

/**
 * A process that reads and checks one framework, the first it ever read, and prints how many
 * microseconds that took. A second argument {@code changed} changes one line of it first.
 */
final class FirstReading {
  private static final Pattern LINE = Pattern.compile("(?m)^( +within: )(\\d+)");

  private FirstReading() {}

  public static void main(String[] arguments) {
    byte[] text = Catalogue.text(new PartnershipId(arguments[0]));
    System.out.println(micros(arguments.length > 1 ? changed(text) : text));
  }

  /** How long it takes to read and check it. One with a defect is refused. */
  static long micros(byte[] text) {
    long begin = System.nanoTime();
    Reading reading = new FrameworkReader().read(text);
    long taken = System.nanoTime() - begin;
    if (reading.framework().isEmpty()) {
      throw new IllegalStateException(reading.defects().toString());
    }
    return taken / 1_000;
  }

  /** The same with the first limit one longer. */
  static byte[] changed(byte[] text) {
    Matcher line = LINE.matcher(new String(text, StandardCharsets.UTF_8));
    return line.replaceFirst(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 1))
        .getBytes(StandardCharsets.UTF_8);
  }
}
