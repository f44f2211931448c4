package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.candour.casework.Casework;
import org.candour.deploy.opening.Holder;
import org.candour.deploy.opening.Opening;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;
import org.eclipse.microprofile.config.Config;

/** Opens every partnership that is shipped, with invented people and cases, at the first start. */
@ApplicationScoped
public class Demonstration {
  private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

  private final Config config;
  private final Opening opening;
  private final Casework casework;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Demonstration() {
    this.config = null;
    this.opening = null;
    this.casework = null;
    this.clock = null;
  }

  /** Opens by these. */
  @Inject
  public Demonstration(Config config, Opening opening, Casework casework, InstantSource clock) {
    this.config = config;
    this.opening = opening;
    this.casework = casework;
    this.clock = clock;
  }

  /** Whether this is one. It never is beside a real database, whatever else is set. */
  public boolean on() {
    boolean on = config.getOptionalValue("candour.demonstration", Boolean.class).orElse(false);
    if (on && config.getOptionalValue("candour.db.url", String.class).isPresent()) {
      throw new IllegalStateException(
          "A demonstration lets anyone sign in as anyone, so it does not start while"
              + " candour.db.url is set.");
    }
    return on;
  }

  /** Opens what is not open yet. */
  public void open() {
    opening.shipped().stream().filter(opening::open).forEach(this::bringToLife);
  }

  private void bringToLife(PartnershipId partnership) {
    opening.appoint(partnership, holders(partnership));
    play(partnership).forEach(why -> LOG.warning(() -> "an invented case ends early: " + why));
  }

  /**
   * Plays every invented case of a partnership once more. It says why one ended early, if any did.
   */
  public List<String> play(PartnershipId partnership) {
    Framework framework = opening.framework(partnership);
    Days days = new Days(Civil.dayOf(clock.instant()));
    List<String> endedEarly = new ArrayList<>();
    for (JsonNode invented : Data.read(partnership.value())) {
      try {
        new Script(casework, partnership, framework, days).play(invented.path("lines"));
      } catch (IllegalStateException e) {
        endedEarly.add(invented.path("what").asText() + ": " + e.getMessage());
      }
    }
    return endedEarly;
  }

  private static List<Holder> holders(PartnershipId partnership) {
    return Invented.all().stream()
        .filter(i -> i.partnership().equals(partnership))
        .flatMap(i -> i.holds().stream())
        .toList();
  }
}
