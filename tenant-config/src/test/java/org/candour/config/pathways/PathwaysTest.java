package org.candour.config.pathways;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.config.FrameworkReader;
import org.candour.config.Reading;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The framework stands in {@code pathways.yaml}, with what its partnership expects of it. */
@DisplayName("The paths of an invented partnership")
class PathwaysTest {
  private static final Reading READING = new FrameworkReader().read(text());

  @Test
  void read_without_a_defect() {
    assertEquals(List.of(), READING.defects().stream().map(Defect::words).toList());
  }

  @Test
  void read_without_a_warning() {
    assertEquals(List.of(), READING.warnings().stream().map(Defect::words).toList());
  }

  @TestFactory
  Stream<DynamicTest> go_as_its_partnership_expects() {
    return READING.examples().all().stream()
        .map(e -> DynamicTest.dynamicTest(e.name() + " (" + e.id() + ")", () -> holds(e)));
  }

  private static void holds(Example example) {
    assertEquals(
        List.of(),
        READING
            .examples()
            .run(example, READING.framework().orElseThrow(), BankHolidays.of("england-and-wales"))
            .differences());
  }

  private static byte[] text() {
    try (InputStream in = PathwaysTest.class.getResourceAsStream("/pathways.yaml")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
