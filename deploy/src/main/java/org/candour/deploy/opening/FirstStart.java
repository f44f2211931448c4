package org.candour.deploy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.candour.casework.Casework;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.eclipse.microprofile.config.Config;

/**
 * Opens at each start what the settings name and is not open yet. A demonstration opens every
 * partnership that is shipped, with its invented people and cases.
 */
@ApplicationScoped
public class FirstStart {
  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  private final Config config;
  private final Opening opening;
  private final Demonstration demonstration;
  private final Hourly hourly;
  private final Casework casework;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected FirstStart() {
    this.config = null;
    this.opening = null;
    this.demonstration = null;
    this.hourly = null;
    this.casework = null;
  }

  /** Opens by these settings. */
  @Inject
  public FirstStart(
      Config config,
      Opening opening,
      Demonstration demonstration,
      Hourly hourly,
      Casework casework) {
    this.config = config;
    this.opening = opening;
    this.demonstration = demonstration;
    this.hourly = hourly;
    this.casework = casework;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
    opening.adopt();
    if (demonstration.on()) {
      demonstration.open();
    } else {
      open();
    }
    opening.all().forEach(this::derive);
    hourly.begin();
  }

  /** What lists of cases go by, for cases that an earlier release opened without it. */
  private void derive(PartnershipId partnership) {
    try {
      int cases = casework.deriveOpenings(partnership);
      if (cases > 0) {
        LOG.info(() -> "derived for " + partnership + " who may open " + cases + " cases");
      }
    } catch (RuntimeException e) {
      // one partnership whose framework cannot be read does not stop the others
      LOG.log(Level.SEVERE, "who may open the cases of " + partnership + " was not derived", e);
    }
  }

  private void open() {
    list("candour.partnerships").stream()
        .map(PartnershipId::new)
        .filter(opening::open)
        .forEach(p -> LOG.info(() -> "opened " + p));
    list("candour.operators").stream()
        .map(Operators::of)
        .collect(Collectors.groupingBy(Operators::partnership))
        .forEach(this::appoint);
  }

  private void appoint(PartnershipId partnership, List<Operators> operators) {
    Framework framework = opening.framework(partnership);
    if (opening.appoint(
        partnership, operators.stream().map(one -> one.holding(framework)).toList())) {
      LOG.info(() -> "appointed the first people of " + partnership);
    }
  }

  private List<String> list(String name) {
    Optional<List<String>> values = config.getOptionalValues(name, String.class);
    return values.orElse(List.of()).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
