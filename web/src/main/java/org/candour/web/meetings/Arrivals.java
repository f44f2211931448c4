package org.candour.web.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.Corrected;
import org.candour.web.shared.Addresses;

/** The arrivals recorded at a meeting that have not been withdrawn. */
record Arrivals(MeetingView view, String address) {

  /** One arrival. */
  public record Row(long place, String name, String says, String href) {}

  List<Row> list() {
    Set<Long> withdrawn =
        view.history().stream()
            .filter(e -> e.effective() && e.what() instanceof Corrected)
            .map(e -> ((Corrected) e.what()).place())
            .collect(Collectors.toSet());
    return view.history().stream()
        .filter(e -> e.what() instanceof Arrived a && at(a) && !withdrawn.contains(e.place()))
        .map(e -> row(e, (Arrived) e.what()))
        .toList();
  }

  Optional<Row> find(long place) {
    return list().stream().filter(r -> r.place() == place).findFirst();
  }

  private boolean at(Arrived arrived) {
    return arrived.meeting().equals(view.standing().meeting());
  }

  private Row row(Entry entry, Arrived arrived) {
    String id = arrived.person().value();
    return new Row(
        entry.place(),
        view.names().getOrDefault(id, id),
        MeetingPages.words(arrived.as()) + ", arrived " + entry.stamp().happened().words(),
        address + Addresses.of("arrivals", Long.toString(entry.place()), "withdraw"));
  }

  /** The cases with a decision that rests on the attendance. */
  List<String> decided() {
    return view.standing().items().stream()
        .filter(i -> i.concluded().isPresent())
        .map(ItemStanding::caseId)
        .distinct()
        .map(id -> Optional.ofNullable(view.cases().get(id)))
        .flatMap(l -> l.map(MeetingView.CaseLabel::title).stream())
        .toList();
  }
}
