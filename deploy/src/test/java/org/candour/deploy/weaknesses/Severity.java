package org.candour.deploy.weaknesses;

import java.time.LocalDate;
import java.util.Locale;

/** How bad, worst first, and within how many days it is to be mended: the rule in the README. */
enum Severity {
  CRITICAL("Critical", 7),
  HIGH("High", 7),
  /** Nobody said, so it is taken for high. */
  UNSAID("Severity not given", 7),
  MODERATE("Moderate", 30),
  LOW("Low", 30);

  private final String title;
  private final int days;

  Severity(String title, int days) {
    this.title = title;
    this.days = days;
  }

  static Severity named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "CRITICAL" -> CRITICAL;
      case "HIGH" -> HIGH;
      case "MODERATE", "MEDIUM" -> MODERATE;
      case "LOW" -> LOW;
      default -> UNSAID;
    };
  }

  String title() {
    return title;
  }

  LocalDate due(LocalDate published) {
    return published.plusDays(days);
  }
}
