package org.candour.deploy.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Command;
import org.candour.casework.FirstPeople;
import org.candour.casework.Holdings;
import org.candour.criteria.Value;
import org.candour.tenancy.PersonId;

/**
 * A person with one thing they are to hold in a partnership.
 *
 * @param kind {@code post}, {@code seat}, {@code deputy} or {@code agency}
 * @param body the body of a seat
 * @param holding the post or seat
 * @param declared what is declared of them, by what the framework asks
 */
public record Holder(
    PersonId person,
    String name,
    String agency,
    String kind,
    Optional<String> body,
    Optional<String> holding,
    Map<String, Value> declared) {
  public Holder {
    declared = Map.copyOf(declared);
  }

  /** Somebody who is to hold a post, of whom nothing is declared. */
  public static Holder ofPost(PersonId person, String name, String agency, String post) {
    return new Holder(person, name, agency, "post", Optional.empty(), Optional.of(post), Map.of());
  }

  /** Their appointment from a day on. */
  public Command.Appoint from(LocalDate day) {
    return new Command.Appoint(
        person, agency, Holdings.of(kind, agency, body, holding), day, Optional.empty(), declared);
  }

  /** They as one of the first people of the partnership, from a day on. */
  public FirstPeople.First firstFrom(LocalDate day) {
    return new FirstPeople.First(name, from(day));
  }
}
