package org.candour.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How long a session lasts, by settings written as ISO 8601 durations ({@code PT30M}).
 *
 * @param idle without asking for a page ({@code candour.session.idle}, 30 minutes)
 * @param longest at all, however busy ({@code candour.session.longest}, 10 hours)
 * @param warning so long before its end the page says so ({@code candour.session.warning}, 5
 *     minutes)
 * @param kept how long a form is kept that came too late ({@code candour.session.form-kept}, 6
 *     hours)
 */
public record Limits(Duration idle, Duration longest, Duration warning, Duration kept) {
  private static final Duration LEAST = Duration.ofSeconds(1);

  public Limits {
    if (idle.compareTo(LEAST) < 0
        || longest.compareTo(idle) < 0
        || warning.isNegative()
        || warning.compareTo(idle) >= 0
        || kept.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException(
          "candour.session.warning must be shorter than candour.session.idle, and that no longer"
              + " than candour.session.longest; each is written like PT30M.");
    }
  }

  static Limits by(Config config) {
    return new Limits(
        of(config, "candour.session.idle", Duration.ofMinutes(30)),
        of(config, "candour.session.longest", Duration.ofHours(10)),
        of(config, "candour.session.warning", Duration.ofMinutes(5)),
        of(config, "candour.session.form-kept", Duration.ofHours(6)));
  }

  private static Duration of(Config config, String name, Duration otherwise) {
    return config.getOptionalValue(name, Duration.class).orElse(otherwise);
  }

  /** Gives the limits of this service to whoever asks. */
  @ApplicationScoped
  static class Given {
    @Produces
    @Dependent
    Limits limits(Config config) {
      return by(config);
    }
  }
}
