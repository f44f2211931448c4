package org.candour.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.engine.Due;
import org.candour.time.Civil;
import org.candour.time.WorkingCalendar;
import org.candour.web.shared.Badge;

/** The deadlines of a case as a picture, and the same as a table. */
public record TimelinePage(
    CaseHead head, String summary, boolean drawn, Picture picture, List<Row> rows) {
  /** One line of the table. */
  public record Row(String name, String owes, Badge badge, String due, String from, String met) {}

  static TimelinePage of(CaseView view, CaseHead head) {
    Instant now = view.assessment().about();
    List<Milestone> all = milestones(view, now);
    List<Milestone> dated = all.stream().filter(Milestone::dated).toList();
    return new TimelinePage(
        head,
        summary(all),
        !dated.isEmpty(),
        Picture.of(dated, Civil.dayOf(now), calendar(view)),
        all.stream().map(TimelinePage::row).toList());
  }

  private static List<Milestone> milestones(CaseView view, Instant now) {
    return view.assessment().all().stream()
        .flatMap(r -> r.steps().stream())
        .flatMap(s -> s.due().stream().map(d -> Milestone.of(d, s, now)))
        .sorted(Comparator.comparing(m -> m.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private static Optional<WorkingCalendar> calendar(CaseView view) {
    return view.assessment().all().stream()
        .flatMap(r -> r.due().stream())
        .map(Due::reckoning)
        .flatMap(Optional::stream)
        .map(r -> r.calendar())
        .findFirst();
  }

  private static Row row(Milestone m) {
    return new Row(
        m.name(),
        m.owes(),
        m.badge(),
        words(m.due(), "No date yet"),
        words(m.from(), "Not yet"),
        words(m.met(), "Not yet"));
  }

  private static String words(Optional<LocalDate> day, String otherwise) {
    return day.map(Civil::words).orElse(otherwise);
  }

  private static String summary(List<Milestone> all) {
    if (all.isEmpty()) {
      return "This framework sets no fixed clock for this case.";
    }
    long done = all.stream().filter(m -> m.met().isPresent()).count();
    List<String> late =
        all.stream()
            .filter(m -> m.badge().look() == Badge.Look.OVER)
            .map(m -> m.name() + " (" + m.badge().words().toLowerCase(java.util.Locale.UK) + ")")
            .distinct()
            .toList();
    return done
        + " of "
        + all.size()
        + (all.size() == 1 ? " deadline is met. " : " deadlines are met. ")
        + (late.isEmpty()
            ? "Nothing is overdue."
            : late.size()
                + (late.size() == 1 ? " is overdue: " : " are overdue: ")
                + String.join("; ", late)
                + ".");
  }
}
