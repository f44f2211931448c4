package org.candour.deploy.weaknesses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A weakness that is lived with on purpose: a line of {@code accepted-weaknesses.csv}.
 *
 * @param id the advisory's, or one of its other names
 * @param part the name of the part, without version
 * @param until the last day on which it holds
 */
record Acceptance(String id, String part, LocalDate until, String reason) {
  static List<Acceptance> read(Path file) throws CannotAsk {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException broken) {
      throw new CannotAsk("The file " + file + " could not be read.");
    }
    List<Acceptance> all = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        all.add(line(file, i + 1, lines.get(i)));
      }
    }
    return all;
  }

  /** The reason is all that follows the third comma. */
  private static Acceptance line(Path file, int number, String line) throws CannotAsk {
    String[] said = line.split(",", 4);
    try {
      if (said.length == 4 && !said[3].isBlank()) {
        return new Acceptance(
            said[0].strip(), said[1].strip(), LocalDate.parse(said[2].strip()), said[3].strip());
      }
    } catch (DateTimeException none) {
      // said below
    }
    throw new CannotAsk(
        "Line %d of %s accepts nothing: write an id, a part, a date such as 2027-03-31, and why."
            .formatted(number, file));
  }

  boolean means(Known known) {
    return part.equals(known.part().name())
        && (id.equals(known.advisory().id()) || known.advisory().aliases().contains(id));
  }

  boolean holds(LocalDate today) {
    return !today.isAfter(until);
  }

  String words(LocalDate today) {
    String date = Known.DATE.format(until);
    return holds(today)
        ? "Accepted until " + date + ": " + reason
        : "It was accepted until " + date + ", which is past. ";
  }
}
