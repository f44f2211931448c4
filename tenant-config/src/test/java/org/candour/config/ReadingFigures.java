package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long it takes to load and check each shipped framework, and the largest with one line
 * changed: the first time in a new process, and once that is warm. {@code deploy/measure engine}
 * runs it.
 */
@DisplayName("Figures of reading a framework")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class ReadingFigures {
  private static final int UNTIL_WARM = 100;

  @Test
  void load_and_check_each_and_the_largest_changed() throws Exception {
    System.out.println("load and check, milliseconds        first in a new process       warm");
    for (PartnershipId partnership : Catalogue.partnerships()) {
      line(partnership.value(), Catalogue.text(partnership), partnership.value());
    }
    PartnershipId largest =
        Catalogue.partnerships().stream()
            .max(Comparator.comparing(p -> Catalogue.text(p).length))
            .orElseThrow();
    byte[] text = Catalogue.text(largest);
    byte[] changed = FirstReading.changed(text);
    assertFalse(Arrays.equals(text, changed));
    line(largest + ", one line changed", changed, largest.value(), "changed");
  }

  private static void line(String what, byte[] text, String... asked) throws Exception {
    long first = median(inANewProcess(asked), inANewProcess(asked), inANewProcess(asked));
    for (int i = 0; i < UNTIL_WARM; i++) {
      FirstReading.micros(text);
    }
    long warm =
        median(FirstReading.micros(text), FirstReading.micros(text), FirstReading.micros(text));
    System.out.println(
        String.format(Locale.UK, "  %-33s %,23.0f %,10.1f", what, first / 1e3, warm / 1e3));
  }

  private static long inANewProcess(String... asked) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstReading.class.getName()));
    command.addAll(List.of(asked));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Long.parseLong(said.strip());
  }

  private static long median(long... three) {
    Arrays.sort(three);
    return three[1];
  }
}
