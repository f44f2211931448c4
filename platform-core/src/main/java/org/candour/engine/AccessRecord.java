package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AccessAsked;
import org.candour.journal.Happening.AccessEnded;
import org.candour.journal.Happening.AccessGiven;
import org.candour.journal.Happening.AccessRefused;
import org.candour.journal.Happening.ConflictDeclared;
import org.candour.journal.Happening.ConflictEnded;
import org.candour.journal.Happening.DeclarationsMade;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * What the journal of a case says of who may open it, beside what follows from posts, seats and
 * agencies. Expiry is not written: what was given ends with its last day.
 *
 * @param excluded who has a conflict of interest in the case, and since when
 * @param waiting who asked and has not been answered, by person
 * @param given up to and with what day somebody may open it on request
 * @param declared what each person declared, by the ids of the framework
 */
public record AccessRecord(
    Map<PersonId, When> excluded,
    Map<PersonId, Request> waiting,
    Map<PersonId, LocalDate> given,
    Map<PersonId, Set<String>> declared) {

  /** A request that waits for an answer. */
  public record Request(PersonId person, When asked, Optional<String> reason) {}

  /** The name under which the reason of such an entry is kept. */
  public static final String REASON = "reason";

  static AccessRecord of(List<Entry> journal) {
    AccessRecord read =
        new AccessRecord(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    for (Known known : new ArrayList<>(Known.upTo(Instant.MAX, journal))) {
      if (known.stands()) {
        read.read(known);
      }
    }
    return read;
  }

  private void read(Known known) {
    Happening what = known.what();
    if (what instanceof ConflictDeclared it) {
      excluded.put(it.person(), known.happened());
    } else if (what instanceof ConflictEnded it) {
      excluded.remove(it.person());
    } else if (what instanceof DeclarationsMade it) {
      declared.computeIfAbsent(it.person(), p -> new HashSet<>()).addAll(it.declarations());
    } else if (what instanceof AccessAsked it) {
      waiting.put(it.person(), new Request(it.person(), known.happened(), reason(it)));
    } else if (what instanceof AccessGiven it) {
      waiting.remove(it.person());
      given.put(it.person(), it.until());
    } else if (what instanceof AccessRefused it) {
      waiting.remove(it.person());
    } else if (what instanceof AccessEnded it) {
      given.remove(it.person());
    }
  }

  private static Optional<String> reason(AccessAsked it) {
    Value value = it.answers().get(REASON);
    return value != null && value.open() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** Whether somebody may open it on request on that day. */
  public boolean mayOnRequest(PersonId person, LocalDate day) {
    return Optional.ofNullable(given.get(person)).filter(until -> !day.isAfter(until)).isPresent();
  }
}
