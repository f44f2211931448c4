package org.candour.config.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The register of every rule that the partnerships' documents state: {@code register/rules.csv},
 * one a line. What is carried and what is missing is counted against it.
 */
public final class Register {
  private Register() {}

  /** What sort of rule: whether the system has to keep it, work it out, or hold a place for it. */
  public enum Kind {
    /** The system refuses or blocks. */
    ENFORCE,
    /** The system works it out. */
    DERIVE,
    /** It reminds or opens a task. */
    PROMPT,
    /** There is a place to record it. */
    RECORD,
    /** Text for the reader. */
    INFORM
  }

  /**
   * One rule of the register.
   *
   * @param partnership the id of the partnership whose framework states it
   * @param topic the letter of its topic, from A (bodies) to U (the framework itself)
   */
  public record Row(String id, String partnership, String topic, Kind kind, String says) {
    private static final String TOPICS = "ABCEFGHIJ";

    /** Whether a framework has to carry it: what is enforced or worked out up to a decision. */
    public boolean required() {
      return TOPICS.contains(topic) && (kind == Kind.ENFORCE || kind == Kind.DERIVE);
    }
  }

  /** All of them, in order. */
  public static List<Row> rows() {
    return text().lines().skip(1).filter(line -> !line.isBlank()).map(Register::row).toList();
  }

  /** Five columns, of which only the last may hold commas. */
  private static Row row(String line) {
    String[] cells = line.split(",", 5);
    return new Row(cells[0], cells[1], cells[2], Kind.valueOf(cells[3]), cells[4]);
  }

  private static String text() {
    try (InputStream in = Register.class.getResourceAsStream("/register/rules.csv")) {
      if (in == null) {
        throw new IllegalStateException("The register of rules is not there.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
