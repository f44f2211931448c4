package org.candour.web.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.criteria.Facts;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Offer;
import org.candour.engine.Offer.Act;
import org.candour.engine.OnLadder;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.form.Ask;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.cases.TestView;
import org.candour.web.form.Answers;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.OptionView;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.meetings.MeetingPage;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/** A decision at a meeting: what it asks, what was said so far, and the command it makes. */
record DecisionForm(
    MeetingView meeting,
    ItemStanding item,
    CaseView view,
    ReviewStanding review,
    Step.Decision step,
    Desk desk,
    Submitted said) {

  static Optional<DecisionForm> of(
      MeetingView meeting, ItemStanding item, CaseView view, Desk desk, Submitted said) {
    return view.assessment()
        .review(item.review())
        .flatMap(
            r ->
                r.type()
                    .step(item.step())
                    .filter(Step.Decision.class::isInstance)
                    .map(Step.Decision.class::cast)
                    .map(s -> new DecisionForm(meeting, item, view, r, s, desk, said)));
  }

  DecisionPage page(List<Wrong> wrong) {
    String at = MeetingPage.address(desk, meeting.standing().body(), meeting.standing().meeting());
    Optional<Offer> offer = offer();
    return new DecisionPage(
        view.reference(),
        CaseHead.name(view),
        step.name(),
        at + Addresses.of("items", item.item()),
        at,
        ReasonView.of(step.rule()),
        item.quorum().says(),
        item.quorum().allows(),
        settles(),
        offer.map(o -> ReasonView.of(o.refused())).orElse(List.of()),
        options(),
        step.option(said.text("option")).map(o -> o.label()).orElse(""),
        said.text("option"),
        said.text("basis"),
        asks().stream().map(a -> question(a, wrong)).toList(),
        review.tests().stream()
            .map(t -> new Line(t.test().name(), TestView.words(t.finding().answer())))
            .toList(),
        ballots().list(),
        ballots().rule(),
        Wrong.with("votes", wrong),
        adoptable(),
        ladder(),
        said.text("reason"),
        Wrong.with("reason", wrong),
        answers(),
        ballots().lines(),
        said.carried(),
        Manner.of(said, asksWhy(wrong), meeting.tag(), wrong),
        ErrorSummary.of(wrong));
  }

  /**
   * Who settles a disagreement in this case; the name of the ladder while that is not known. For a
   * body that has one already: who has it next.
   */
  private String ladder() {
    Facts facts = view.assessment().facts();
    return rung()
        .map(at -> at.next(facts).map(next -> named(next.owner(), at.ladder())).orElse(""))
        .orElseGet(
            () ->
                step.ladder()
                    .map(view.framework().ladders()::get)
                    .map(ladder -> named(ladder.settles(facts), ladder))
                    .orElse(""));
  }

  private static String named(Optional<Owner> owner, Ladder ladder) {
    return owner.map(Owner::name).orElse(ladder.name());
  }

  /** Where a disagreement is that this body has to settle, or has settled. */
  private Optional<OnLadder> rung() {
    return review
        .step(step.id())
        .filter(its -> isThisBody(its.takenBy(view.assessment().facts())))
        .flatMap(StepStanding::onRung);
  }

  private boolean isThisBody(Optional<Owner> owner) {
    return owner.orElse(null) instanceof Owner.OfBody its
        && its.body().equals(meeting.standing().body());
  }

  /** What this settles, in words; empty when the body decides in its turn. */
  private String settles() {
    return rung().isEmpty()
        ? ""
        : step.owner().name()
            + " did not agree on this, and it came to "
            + meeting.standing().bodyName()
            + ". What is decided here settles it.";
  }

  private Ballots ballots() {
    return new Ballots(meeting, item, step.business(), said);
  }

  private Optional<Offer> offer() {
    Act act = rung().isPresent() ? Act.SETTLE_DISAGREEMENT : Act.DECIDE;
    return review.offers().stream()
        .filter(o -> o.act() == act && o.step().equals(step.id()))
        .findFirst();
  }

  private List<OptionView> options() {
    return offer()
        .map(Offer::options)
        .orElse(
            step.options().stream()
                .map(o -> new Offer.Choice(o.id(), o.label(), List.of(), Optional.empty()))
                .toList())
        .stream()
        .map(o -> OptionView.of(o, said.text("option")))
        .toList();
  }

  boolean isChosen() {
    return step.option(said.text("option")).isPresent();
  }

  private List<Ask> asks() {
    return step.asks().stream()
        .filter(a -> a.applies(said.text("option"), view.assessment().facts()))
        .toList();
  }

  private Question question(Ask ask, List<Wrong> wrong) {
    return Question.of(
        Answers.ANSWER + ask.field().id(), ask.field(), ask.rule(), false, said, wrong);
  }

  private List<Question.Pick> adoptable() {
    return new Reports(view, item, rung().isPresent())
        .of(said.text("option")).stream()
            .map(
                e ->
                    new Question.Pick(
                        Long.toString(e.place()),
                        "Entry " + e.place() + ", " + e.stamp().happened().words(),
                        said.is("adopts", Long.toString(e.place()))))
            .toList();
  }

  private boolean asksWhy(List<Wrong> wrong) {
    return offer().stream().flatMap(o -> o.refused().stream()).anyMatch(ReasonView::yieldsToAnybody)
        || wrong.stream().anyMatch(Wrong::yields);
  }

  private List<Line> answers() {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        Line.of(asks().stream().map(Ask::field).toList(), Answers.of(asks(), said).values()));
    if (said.is("basis", "report")) {
      Manner.terms(said).happened().ifPresent(w -> lines.add(new Line("It happened", w.words())));
    }
    return lines;
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (!isChosen()) {
      wrong.add(Wrong.input("option", "Choose what is decided"));
    }
    wrong.addAll(Answers.of(asks(), said).wrong());
    wrong.addAll(ballots().wrong());
    wrong.addAll(Manner.wrong(said));
    return wrong;
  }

  List<Wrong> wrongWithDisagreement() {
    List<Wrong> wrong = new ArrayList<>(Manner.overlong("reason", said));
    wrong.addAll(ballots().wrong());
    wrong.addAll(Manner.wrong(said));
    if (said.text("reason").isEmpty()) {
      wrong.add(0, Wrong.input("reason", "Say what is not agreed"));
    }
    return wrong;
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    boolean asked = step.asks().stream().anyMatch(a -> a.field().id().equals(field));
    return Wrong.of(reason, asked ? Answers.ANSWER + field : ownField(field));
  }

  private static String ownField(String field) {
    return switch (field) {
      case "votes", "reason", "why" -> field;
      case "happened" -> "basis";
      default -> "";
    };
  }

  Command.OnMeeting command() {
    Optional<Long> adopts =
        Optional.of(said.text("adopts")).filter(p -> p.matches("\\d{1,9}")).map(Long::valueOf);
    return new Command.DecideItem(
        item.item(),
        said.text("option"),
        Answers.of(asks(), said).values(),
        ballots().votes(),
        adopts);
  }

  Command.OnMeeting disagreement() {
    return new Command.DisagreeOnItem(item.item(), said.text("reason"), ballots().votes());
  }
}
