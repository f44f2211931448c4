package org.candour.web.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.engine.Due;
import org.candour.engine.Offer;
import org.candour.engine.Offer.Act;
import org.candour.engine.StepStanding;
import org.candour.form.Ask;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Answers;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.OptionView;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/** A form for an act on a step: what it asks, what was said, and the command it makes. */
final class StepForm {
  private static final Set<Act> REST_ON_WHAT_WAS_SEEN =
      Set.of(
          Act.DECIDE,
          Act.ENDORSE,
          Act.EXTEND,
          Act.RAISE_DISAGREEMENT,
          Act.ESCALATE_DISAGREEMENT,
          Act.SETTLE_DISAGREEMENT);

  private static final Set<Act> GIVE_A_REASON =
      Set.of(Act.EXTEND, Act.RAISE_DISAGREEMENT, Act.ESCALATE_DISAGREEMENT);

  private final CaseView view;
  private final Desk desk;
  private final Place place;
  private final Submitted said;
  private final Offer offer;
  private final StepStanding standing;

  /** Which act on which step of which review. */
  record Place(String review, String step, String act) {
    boolean is(Act kind) {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(act);
    }
  }

  private StepForm(
      CaseView view, Desk desk, Place place, Submitted said, Offer offer, StepStanding standing) {
    this.view = view;
    this.desk = desk;
    this.place = place;
    this.said = said;
    this.offer = offer;
    this.standing = standing;
  }

  /** The form, if that act is on offer. */
  static Optional<StepForm> of(CaseView view, Desk desk, Place place, Submitted said) {
    return view.assessment()
        .review(place.review())
        .flatMap(
            r ->
                r.step(place.step())
                    .flatMap(
                        s ->
                            r.offers().stream()
                                .filter(o -> o.step().equals(place.step()) && place.is(o.act()))
                                .reduce(StepForm::together)
                                .map(o -> new StepForm(view, desk, place, said, o, s))));
  }

  /** Several limits of one step that may be moved are the options of one form. */
  private static Offer together(Offer one, Offer other) {
    List<Offer.Choice> options = new ArrayList<>(one.options());
    options.addAll(other.options());
    return new Offer(one.act(), one.step(), one.label(), one.refused(), options, one.asks());
  }

  StepPage page(List<Wrong> wrong) {
    boolean choosing = choosesFirst() && chosen().isEmpty();
    boolean asksReason = GIVE_A_REASON.contains(offer.act());
    return new StepPage(
        view.reference(),
        CaseHead.name(view),
        CaseHead.steps(CaseHead.address(desk, view.reference()), place.review())
            + Addresses.of(place.step(), place.act()),
        CaseHead.address(desk, view.reference()),
        offer.label(),
        standing.step().owner().name(),
        ReasonView.of(standing.step().rule()),
        ReasonView.of(offer.refused()),
        choosing,
        choosesFirst() ? chosen().map(Offer.Choice::label).orElse("") : "",
        said.text("option"),
        legend(),
        shown().stream().map(o -> OptionView.of(o, said.text("option"))).toList(),
        agencies(),
        choosing ? List.of() : asks().stream().map(a -> question(a, wrong)).toList(),
        day().shown(wrong),
        asksReason,
        said.text("reason"),
        Wrong.with("reason", wrong),
        Manner.of(said, asksWhy(wrong), seen(), wrong),
        ErrorSummary.of(wrong));
  }

  private StepDay day() {
    return new StepDay(offer.act(), standing.planned(), said);
  }

  private Question question(Ask ask, List<Wrong> wrong) {
    return Question.of(
        Answers.ANSWER + ask.field().id(), ask.field(), ask.rule(), false, said, wrong);
  }

  private String seen() {
    return restsOnWhatWasSeen() ? view.tag() : "";
  }

  boolean restsOnWhatWasSeen() {
    return REST_ON_WHAT_WAS_SEEN.contains(offer.act());
  }

  private String legend() {
    return switch (offer.act()) {
      case DO -> "What is the answer?";
      case ENDORSE -> "What was answered?";
      case EXTEND -> "Which date?";
      default -> "What is decided?";
    };
  }

  /** The next rung is the only one there is, so there is nothing to choose. */
  private List<Offer.Choice> shown() {
    return offer.act() == Act.ESCALATE_DISAGREEMENT ? List.of() : offer.options();
  }

  /** When questions differ by option, the option is chosen on a page of its own. */
  private boolean choosesFirst() {
    return !offer.options().isEmpty()
        && offer.asks().stream().anyMatch(a -> !a.onlyFor().isEmpty());
  }

  private Optional<Offer.Choice> chosen() {
    return offer.options().stream().filter(o -> said.is("option", o.id())).findFirst();
  }

  private List<Ask> asks() {
    String option = said.text("option");
    return offer.asks().stream()
        .filter(a -> !choosesFirst() || a.applies(option, view.assessment().facts()))
        .toList();
  }

  private boolean asksWhy(List<Wrong> wrong) {
    return wrong.stream().anyMatch(Wrong::yields)
        || offer.refused().stream().anyMatch(ReasonView::yieldsToAnybody)
        || offer.options().stream()
            .flatMap(o -> o.refused().stream())
            .anyMatch(ReasonView::yieldsToAnybody);
  }

  /**
   * Where each agency that is asked owes an answer: those that still owe, and whose answer this is.
   */
  private List<Question.Pick> agencies() {
    if (offer.act() != Act.DO || !(standing.step().owner() instanceof Owner.ByAgency)) {
      return List.of();
    }
    return standing.due().stream()
        .filter(Due::isOpen)
        .map(d -> d.owes().replaceFirst("^agency:", ""))
        .distinct()
        .map(view.framework().agencies()::get)
        .filter(Objects::nonNull)
        .map(a -> new Question.Pick(a.id(), a.name(), picked(a.id())))
        .toList();
  }

  private boolean picked(String agency) {
    String sent = said.text("agency");
    return sent.isEmpty() ? desk.agencies().contains(agency) : sent.equals(agency);
  }

  /** What the form itself finds wrong, before the engine is asked. */
  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (!shown().isEmpty() && chosen().isEmpty()) {
      wrong.add(Wrong.input("option", "Choose one of the answers"));
    }
    if (!agencies().isEmpty() && said.text("agency").isEmpty()) {
      wrong.add(Wrong.input("agency", "Choose whose answer this is"));
    }
    wrong.addAll(Answers.of(asks(), said).wrong());
    wrong.addAll(day().wrong());
    if (offer.act() == Act.ESCALATE_DISAGREEMENT && said.text("reason").isEmpty()) {
      wrong.add(Wrong.input("reason", "Say why it goes up"));
    }
    wrong.addAll(Manner.overlong("reason", said));
    wrong.addAll(Manner.wrong(said));
    return wrong;
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    boolean asked = offer.asks().stream().anyMatch(a -> a.field().id().equals(field));
    String control =
        OptionView.FIELDS.contains(field)
            ? "option"
            : asked ? Answers.ANSWER + field : ownField(field);
    return Wrong.of(reason, control);
  }

  private String ownField(String field) {
    return switch (field) {
      case "until", "value", "on" -> day().field();
      case "reason" -> GIVE_A_REASON.contains(offer.act()) ? field : "";
      case "agency" -> agencies().isEmpty() ? "" : field;
      case "happened" -> said.is("basis", "report") ? field : "basis";
      case "why" -> field;
      default -> "";
    };
  }

  Command.OnCase command() {
    String review = place.review();
    String step = place.step();
    String option = said.text("option");
    Map<String, Value> answers = Answers.of(asks(), said).values();
    return switch (offer.act()) {
      case DO -> new Command.DoStep(review, step, text("agency"), text("option"), answers);
      case DECIDE -> new Command.Decide(review, step, option, answers);
      case ENDORSE -> new Command.Endorse(review, step, option, answers);
      case EXTEND ->
          new Command.Extend(review, step, option, day().day().day(), said.text("reason"));
      case PLAN_DAY -> new Command.PlanDay(review, step, day().day());
      case RAISE_DISAGREEMENT -> new Command.RaiseDisagreement(review, step, said.text("reason"));
      case ESCALATE_DISAGREEMENT ->
          new Command.EscalateDisagreement(review, step, rung(), said.text("reason"));
      case SETTLE_DISAGREEMENT -> new Command.SettleDisagreement(review, step, option, answers);
      case PLAN_MEETING -> throw new IllegalStateException("a meeting is set on its own page");
    };
  }

  private int rung() {
    return Integer.parseInt(offer.options().get(0).id());
  }

  private Optional<String> text(String name) {
    return Optional.of(said.text(name)).filter(t -> !t.isEmpty());
  }
}
