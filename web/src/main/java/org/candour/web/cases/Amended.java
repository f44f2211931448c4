package org.candour.web.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.time.When;
import org.candour.web.shared.Addresses;

/** An entry with what later entries corrected in it. */
public record Amended(CaseView view, Entry entry) {
  /** What says nothing of its own that could be wrong. */
  private static final Set<Class<?>> NOTHING_TO_CORRECT =
      Set.of(
          Corrected.class,
          Happening.ValuesErased.class,
          Happening.AttendanceCorrected.class,
          Happening.CaseOpened.class);

  private List<Entry> corrections() {
    return view.history().stream()
        .filter(Entry::effective)
        .filter(e -> e.what() instanceof Corrected c && c.place() == entry.place())
        .toList();
  }

  private static Corrected in(Entry correction) {
    return (Corrected) correction.what();
  }

  /** Whether it was withdrawn since. */
  public boolean withdrawn() {
    return corrections().stream().anyMatch(e -> in(e).field().equals(Corrected.WITHDRAWN));
  }

  /** Its answers as they stand now. */
  public Map<String, Value> answers() {
    Map<String, Value> answers = new HashMap<>(entry.what().answers());
    for (Entry correction : corrections()) {
      Corrected it = in(correction);
      if (answers.containsKey(it.field()) && it.answers().containsKey(it.field())) {
        answers.put(it.field(), it.answers().get(it.field()));
      }
    }
    return answers;
  }

  /** When it happened, as it stands now. */
  public When happened() {
    return corrections().stream()
        .map(e -> in(e).answers().get(Corrected.HAPPENED))
        .filter(v -> v != null && v.moment().isPresent())
        .map(v -> v.moment().orElseThrow())
        .reduce((first, second) -> second)
        .orElse(entry.stamp().happened());
  }

  /**
   * Whether this person may correct it: who recorded it, or the business unit; of a scrutineer's
   * note only the scrutineer.
   */
  public boolean mayBeCorrectedBy(Desk desk) {
    boolean own = entry.stamp().by().person().equals(desk.who().person());
    return !NOTHING_TO_CORRECT.contains(entry.what().getClass())
        && !withdrawn()
        && (entry.what() instanceof Happening.ScrutinyNoted
            ? own && desk.scrutinises()
            : own || desk.runs());
  }

  /** Whether it may be withdrawn: the opening of a review may not. */
  public boolean mayBeWithdrawn() {
    return !(entry.what() instanceof Happening.ReviewOpened);
  }

  /** What later entries did to it, in words. */
  List<String> notes() {
    return corrections().stream().map(this::note).toList();
  }

  private String note(Entry correction) {
    Corrected it = in(correction);
    String by = "by entry " + correction.place() + ".";
    return switch (it.field()) {
      case Corrected.WITHDRAWN -> "Withdrawn " + by;
      case Corrected.HAPPENED ->
          "When it happened was corrected " + by.replace(".", ": ") + happened().words() + ".";
      default -> "“" + Names.field(view.framework(), it.field()) + "” was corrected " + by;
    };
  }

  /** Where it is corrected. */
  String href(Desk desk) {
    return CaseHead.address(desk, view.reference())
        + Addresses.of("history", Long.toString(entry.place()), "correct");
  }
}
