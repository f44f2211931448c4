package org.candour.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every published version of one partnership's framework. No two take effect on one day. */
public record History(List<Framework> versions) {
  public History {
    versions = versions.stream().sorted(Comparator.comparing(Framework::inForceFrom)).toList();
  }

  /** The version in force on a day. */
  public Optional<Framework> on(LocalDate day) {
    return versions.stream()
        .filter(f -> !f.inForceFrom().isAfter(day))
        .reduce((first, second) -> second);
  }

  /** The version of this number. */
  public Optional<Framework> version(int number) {
    for (Framework version : versions) {
      if (version.version() == number) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
