package org.candour.web.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Agency;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.pathway.ReviewType;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Answers;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/**
 * A referral for one type of review: what the framework asks, what was said, and the command it
 * makes.
 */
record ReferralForm(ReviewType type, Desk desk, Submitted said, Optional<CaseView> into) {

  /** A referral that begins a case. */
  static ReferralForm of(ReviewType type, Desk desk, Submitted said) {
    return new ReferralForm(type, desk, said, Optional.empty());
  }

  ReferralPage page(String address, List<Wrong> wrong) {
    return new ReferralPage(
        type.name(),
        into.map(CaseHead::name).orElse(""),
        address + Addresses.of(type.id()),
        address,
        ReasonView.of(type.referral().rule()),
        agencies(),
        Wrong.with("agency", wrong),
        Line.of(known(), knownFacts().values()),
        into.map(v -> CaseHead.address(desk, v.reference()) + "/facts").orElse(""),
        fields().stream()
            .map(f -> Question.of(Answers.FACT + f.id(), f, Optional.empty(), true, said, wrong))
            .toList(),
        type.referral().asks().stream().map(a -> question(a, wrong)).toList(),
        answers(),
        said.carried(),
        Manner.of(said, asksWhy(wrong), "", wrong),
        ErrorSummary.of(wrong));
  }

  private boolean asksWhy(List<Wrong> wrong) {
    return wrong.stream().anyMatch(Wrong::yields);
  }

  private Question question(Ask ask, List<Wrong> wrong) {
    return Question.of(
        Answers.ANSWER + ask.field().id(), ask.field(), ask.rule(), false, said, wrong);
  }

  /** The facts this type asks for, in the order of the framework; not again what is known. */
  private List<Field> fields() {
    return wanted().filter(f -> !isKnown(f)).toList();
  }

  private List<Field> known() {
    return wanted().filter(this::isKnown).toList();
  }

  private Stream<Field> wanted() {
    return desk.framework().facts().values().stream()
        .filter(f -> type.referral().facts().contains(f.id()));
  }

  private Facts knownFacts() {
    return into.map(v -> v.assessment().facts()).orElse(Facts.none());
  }

  private boolean isKnown(Field field) {
    return knownFacts()
        .said(field.id())
        .filter(v -> !(v.open() instanceof Value.NotKnown))
        .isPresent();
  }

  /** Those who work for one agency refer for it; the business unit refers for any. */
  private List<Question.Pick> agencies() {
    return desk.framework().agencies().values().stream()
        .filter(a -> desk.runs() || desk.agencies().contains(a.id()))
        .map(a -> new Question.Pick(a.id(), a.name(), a.id().equals(agency())))
        .toList();
  }

  private String agency() {
    String sent = said.text("agency");
    return sent.isEmpty() && desk.agencies().size() == 1 && !desk.runs()
        ? desk.agencies().iterator().next()
        : sent;
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (!desk.framework().agencies().containsKey(agency())) {
      wrong.add(Wrong.input("agency", "Choose the agency that refers"));
    }
    wrong.addAll(facts().wrong());
    wrong.addAll(Answers.of(asks(), said).wrong());
    wrong.addAll(Manner.wrong(said));
    return wrong;
  }

  private Answers facts() {
    return Answers.read(Answers.FACT, fields(), said);
  }

  private List<Ask> asks() {
    Map<String, Value> all = new HashMap<>(knownFacts().values());
    all.putAll(facts().values());
    Facts facts = new Facts(all);
    return type.referral().asks().stream().filter(a -> a.applies("", facts)).toList();
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    boolean asked = type.referral().asks().stream().anyMatch(a -> a.field().id().equals(field));
    String control =
        asked
            ? Answers.ANSWER + field
            : type.referral().facts().contains(field) ? Answers.FACT + field : ownField(field);
    return Wrong.of(reason, control);
  }

  private static String ownField(String field) {
    return switch (field) {
      case "agency", "why" -> field;
      case "happened" -> "basis";
      default -> "";
    };
  }

  private List<Line> answers() {
    List<Line> lines = new ArrayList<>();
    Optional.ofNullable(desk.framework().agencies().get(agency()))
        .map(Agency::name)
        .ifPresent(n -> lines.add(new Line("Referred by", n)));
    lines.addAll(Line.of(fields(), facts().values()));
    lines.addAll(
        Line.of(asks().stream().map(Ask::field).toList(), Answers.of(asks(), said).values()));
    if (said.is("basis", "report")) {
      Manner.terms(said).happened().ifPresent(w -> lines.add(new Line("Received", w.words())));
    }
    return lines;
  }

  /** The same as a review in a case that there is. */
  Command.OnCase opening() {
    return new Command.OpenReview(
        type.id(), agency(), facts().values(), Answers.of(asks(), said).values());
  }

  Command.Refer command() {
    return new Command.Refer(
        type.id(), agency(), facts().values(), Answers.of(asks(), said).values());
  }
}
