package org.candour.deploy.weaknesses;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A weakness that is known against a part, and its line. */
record Known(Part part, Advisory advisory, Optional<String> fixedIn) {
  static final ZoneId HERE = ZoneId.of("Europe/London");
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  static final Comparator<Known> WORST_FIRST =
      Comparator.comparing((Known one) -> one.advisory().severity())
          .thenComparing(one -> one.part().words())
          .thenComparing(one -> one.advisory().id());

  String words(LocalDate today, Optional<Acceptance> acceptance) {
    return "%s: %s. %s: %s. %s %s"
        .formatted(
            advisory.severity().title(),
            part.words(),
            Stream.concat(Stream.of(advisory.id()), advisory.aliases().stream())
                .collect(Collectors.joining(", ")),
            advisory.summary().replaceAll("[.\\s]+$", ""),
            fixedIn.map(version -> "Fixed in " + version + ".").orElse("No version mends it."),
            acceptance.map(one -> one.words(today)).orElse("")
                + (acceptance.filter(one -> one.holds(today)).isPresent() ? "" : due(today)))
        .strip();
  }

  boolean isOverdue(LocalDate today) {
    return today.isAfter(due());
  }

  private String due(LocalDate today) {
    return "To be mended by " + DATE.format(due()) + (isOverdue(today) ? ": overdue." : ".");
  }

  private LocalDate due() {
    return advisory.severity().due(LocalDate.ofInstant(advisory.published(), HERE));
  }

  Optional<Acceptance> accepted(List<Acceptance> acceptances) {
    return acceptances.stream()
        .filter(one -> one.means(this))
        .max(Comparator.comparing(Acceptance::until));
  }
}
