package org.candour.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.engine.Assessment;
import org.candour.engine.Due;
import org.candour.form.Field;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.web.form.Line;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/** Makes the page of a case. */
record CasePages(CaseView view, Desk desk) {
  private static final int LATEST = 6;

  CasePage page(boolean chainHolds) {
    CaseHead head = CaseHead.of(view, desk, "");
    return new CasePage(
        head,
        overdue(),
        NextDue.of(view, head.base(), now()),
        view.assessment().findings().stream()
            .map(Assessment.Attention::reason)
            .map(ReasonView::of)
            .toList(),
        view.assessment().reviews().stream()
            .map(r -> ReviewPanel.of(r, view, head.base(), now()))
            .toList(),
        view.assessment().itself().stream()
            .map(r -> ReviewPanel.of(r, view, head.base(), now()))
            .filter(ReviewPanel::isAskedFor)
            .toList(),
        facts(),
        meetings(),
        events().stream().limit(LATEST).toList(),
        unseen(),
        chainHolds
            ? "The record is whole: each of its "
                + (view.unseen().isEmpty() ? view.history().size() + " " : "")
                + "entries follows from the one before."
            : "The record does not verify. Tell the people who run the service at once.",
        access(head.base()));
  }

  private CasePage.Access access(String base) {
    int waiting = view.keeping().waiting();
    return new CasePage.Access(
        view.keeping().keeps() ? base + "/access" : "",
        waiting == 0
            ? ""
            : waiting == 1 ? "1 person asks to open it" : waiting + " people ask to open it",
        base + "/conflict");
  }

  List<ReasonView> unseen() {
    return Stream.concat(
            view.unseen().stream().map(u -> ReasonView.of(u.why())),
            view.withheld().stream().map(ReasonView::of))
        .toList();
  }

  /** Newest first. */
  List<Event> events() {
    Telling telling = new Telling(view);
    return view.history().stream()
        .sorted(Comparator.comparing(Entry::place).reversed())
        .map(e -> telling.of(e, links(e)))
        .toList();
  }

  private Event.Links links(Entry entry) {
    return new Event.Links(correct(entry), Erasable.href(desk, view, entry), proof(entry));
  }

  private String proof(Entry entry) {
    boolean decides =
        entry.what() instanceof Happening.DecisionMade
            || entry.what() instanceof Happening.DisagreementSettled;
    return decides
        ? CaseHead.address(desk, view.reference())
            + Addresses.of("history", Long.toString(entry.place()), "proof")
        : "";
  }

  private String correct(Entry entry) {
    Amended amended = new Amended(view, entry);
    return amended.mayBeCorrectedBy(desk) ? amended.href(desk) : "";
  }

  private Instant now() {
    return view.assessment().about();
  }

  private String overdue() {
    List<String> late =
        view.assessment().open().stream()
            .filter(d -> d.state() == Due.State.OVERDUE && !d.target())
            .map(Due::stepName)
            .distinct()
            .toList();
    return late.isEmpty()
        ? ""
        : (late.size() == 1 ? "1 thing is overdue: " : late.size() + " things are overdue: ")
            + String.join("; ", late)
            + ".";
  }

  /** What was said of the case, in the framework's order. */
  private List<Line> facts() {
    List<Field> said = new ArrayList<>();
    for (Field field : view.framework().facts().values()) {
      if (view.assessment().facts().said(field.id()).isPresent()) {
        said.add(field);
      }
    }
    return Line.of(said, view.assessment().facts().values());
  }

  private List<CasePage.MeetingLine> meetings() {
    String base = Addresses.of("p", desk.who().partnership().value(), "meetings");
    return view.meetings().stream()
        .map(
            m ->
                new CasePage.MeetingLine(
                    m.bodyName(), m.startsAt().words(), base + Addresses.of(m.body(), m.meeting())))
        .distinct()
        .toList();
  }
}
