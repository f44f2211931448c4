package org.candour.web.meetings;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.casework.Lists.MeetingRow;
import org.candour.casework.Terms;
import org.candour.engine.Due;
import org.candour.engine.StepStanding;
import org.candour.journal.Basis;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;
import org.candour.time.Civil;
import org.candour.time.When;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Dated;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;

/** The form that sets the meeting at which a body takes a decision of a review. */
record AgendaForm(
    CaseView view,
    Desk desk,
    String review,
    StepStanding step,
    Owner.OfBody owner,
    List<MeetingRow> meetings,
    Submitted said) {
  private static final String NEW = "new";
  private static final String STARTS = "starts";

  /** The form, if that step is decided by a body, or a disagreement on it is settled by one. */
  static Optional<AgendaForm> of(
      CaseView view,
      Desk desk,
      String review,
      String step,
      List<MeetingRow> meetings,
      Submitted said) {
    return view.assessment()
        .review(review)
        .flatMap(r -> r.step(step))
        .flatMap(
            s ->
                s.takenBy(view.assessment().facts())
                    .filter(Owner.OfBody.class::isInstance)
                    .map(Owner.OfBody.class::cast)
                    .map(body -> of(view, desk, review, s, body, meetings, said)));
  }

  private static AgendaForm of(
      CaseView view,
      Desk desk,
      String review,
      StepStanding step,
      Owner.OfBody owner,
      List<MeetingRow> meetings,
      Submitted said) {
    List<MeetingRow> its =
        meetings.stream()
            .filter(m -> m.body().equals(owner.body()))
            .filter(m -> view.assessment().about().isBefore(Civil.endOf(m.startsAt().day())))
            .toList();
    return new AgendaForm(view, desk, review, step, owner, its, said);
  }

  AgendaPage page(List<Wrong> wrong) {
    String address = CaseHead.address(desk, view.reference());
    List<Pick> picks = new ArrayList<>();
    meetings.forEach(
        m ->
            picks.add(
                new Pick(m.meeting(), m.startsAt().words(), said.is("meeting", m.meeting()))));
    return new AgendaPage(
        view.reference(),
        CaseHead.name(view),
        address + Addresses.of("reviews", review, "steps", step.step().id(), "plan-meeting"),
        address,
        step.step().name(),
        owner.name(),
        step.onRung().isPresent(),
        step.due().stream().filter(Due::isOpen).map(Due::says).distinct().toList(),
        picks,
        called(),
        Parts.of(STARTS, said),
        Wrong.with(STARTS, wrong),
        said.is("mode", "remote"),
        Wrong.with("meeting", wrong),
        Manner.of(said, wrong.stream().anyMatch(Wrong::yields), "", wrong),
        ErrorSummary.of(wrong));
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>(Manner.wrong(said));
    wrong.addAll(CallForm.wrongWithMode(said));
    if (said.text("meeting").isEmpty() && !meetings.isEmpty()) {
      wrong.add(Wrong.input("meeting", "Choose a meeting"));
    }
    if (called()) {
      Dated starts = Dated.read(STARTS, said);
      starts
          .wrong()
          .ifPresent(w -> wrong.add(Wrong.input(STARTS, "The start of the meeting " + w)));
      if (starts.when().isEmpty() && starts.wrong().isEmpty()) {
        wrong.add(Wrong.input(STARTS, "Enter when the meeting starts"));
      }
    }
    return wrong;
  }

  static Wrong wrong(Reason reason) {
    boolean when =
        reason.field().filter(f -> f.equals("startsAt") || f.equals("happened")).isPresent();
    return Wrong.of(reason, when ? "meeting" : "");
  }

  /** Whether a new meeting is to be called for it. */
  boolean called() {
    return meetings.isEmpty() || said.is("meeting", NEW);
  }

  String body() {
    return owner.body();
  }

  String meeting() {
    return said.text("meeting");
  }

  /** What was said, with the meeting that has been called meanwhile. */
  Submitted at(String meeting) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putAll(said.fields());
    form.putSingle("meeting", meeting);
    return new Submitted(form);
  }

  When startsAt() {
    return Dated.read(STARTS, said).when().orElseThrow();
  }

  Mode mode() {
    return said.is("mode", "remote") ? Mode.REMOTE : Mode.IN_ROOM;
  }

  Terms calling() {
    return new Terms(Basis.ACT, Optional.empty(), Optional.empty(), Optional.empty(), said.key());
  }
}
