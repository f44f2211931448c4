package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Outcome;
import org.candour.casework.PeopleView;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.deploy.opening.Holder;
import org.candour.deploy.opening.Opening;
import org.candour.framework.Framework;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
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
    appoint(partnership, holders(partnership));
    play(partnership).forEach(why -> LOG.warning(() -> "an invented case ends early: " + why));
  }

  /** Those who run it are its first people, and one of them appoints everybody else. */
  private void appoint(PartnershipId partnership, List<Holder> holders) {
    Framework framework = opening.framework(partnership);
    Set<String> running = framework.postsTagged("business-unit");
    List<Holder> first =
        holders.stream().filter(h -> h.holding().filter(running::contains).isPresent()).toList();
    opening.appoint(partnership, first, framework.inForceFrom());
    Set<PersonId> known = first.stream().map(Holder::person).collect(Collectors.toSet());
    for (Holder holder : holders) {
      if (!first.contains(holder)) {
        Who by = new Who(partnership, another(first, holder));
        if (known.add(holder.person())) {
          done(by, new Command.NamePerson(holder.person(), holder.name()));
        }
        done(by, holder.from(framework.inForceFrom()));
      }
    }
  }

  private static PersonId another(List<Holder> first, Holder holder) {
    return first.stream()
        .map(Holder::person)
        .filter(person -> !person.equals(holder.person()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(holder.name() + " cannot appoint themself"));
  }

  private void done(Who by, Command.OnPeople command) {
    Outcome<PeopleView> outcome = casework.onPeople(by, command, Terms.now());
    if (outcome instanceof Outcome.Refused<PeopleView> refused) {
      throw new IllegalStateException(
          by.partnership()
              + ", "
              + command
              + ": "
              + refused.reasons().stream().map(Reason::says).collect(Collectors.joining(" ")));
    }
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
