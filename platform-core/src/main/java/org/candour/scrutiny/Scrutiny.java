package org.candour.scrutiny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Lists.Membership;
import org.candour.casework.Period;
import org.candour.casework.Scrutinised;
import org.candour.casework.Who;
import org.candour.engine.Engine;
import org.candour.engine.ReviewFigures;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * The figures that a scrutineer compares. A partnership that has not appointed the person is not
 * among them, nor is one where the person holds something else. Each partnership's record says that
 * its cases were read.
 */
@ApplicationScoped
public class Scrutiny {
  private final Casework casework;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Scrutiny() {
    this.casework = null;
  }

  @Inject
  public Scrutiny(Casework casework) {
    this.casework = casework;
  }

  /** Whether the person scrutinises anywhere today. */
  public boolean scrutinises(PersonId person) {
    return !appointedIn(person).isEmpty();
  }

  /**
   * The kinds of review of every partnership that appointed the person to scrutinise, for the
   * reviews received in a period; small numbers withheld.
   */
  public List<Compared> compare(PersonId person, Period period) {
    List<Compared> rows = new ArrayList<>();
    for (Desk desk : appointedIn(person)) {
      casework
          .scrutinised(desk.who(), period)
          .ifPresent(
              its ->
                  rows.addAll(
                      Compared.of(
                          desk.who().partnership().value(),
                          desk.framework().name(),
                          figures(its, period))));
    }
    return rows;
  }

  /** The reviews of one partnership, one by one, for who scrutinises or runs it; else empty. */
  public Optional<List<ReviewFigures>> reviews(Who who, Period period) {
    return casework.scrutinised(who, period).map(its -> figures(its, period));
  }

  private List<Desk> appointedIn(PersonId person) {
    return casework.partnershipsOf(person).stream()
        .map(Membership::partnership)
        .flatMap(p -> casework.desk(new Who(new PartnershipId(p), person)).stream())
        .filter(Desk::scrutinises)
        .toList();
  }

  private List<ReviewFigures> figures(Scrutinised its, Period period) {
    Instant now = casework.now();
    return its.cases().stream()
        .flatMap(c -> Engine.figures(c.dossier(), now).stream())
        .filter(r -> period.covers(r.received()))
        .toList();
  }
}
