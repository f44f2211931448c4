package org.candour.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Appointment;
import org.candour.body.Deputises;
import org.candour.body.Eligibility;
import org.candour.body.Exclusion;
import org.candour.body.Sentence;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/** Whether what is declared of a person, and what else they hold, allows an appointment. */
record EligibilityJudge(Nomination it, Judgement judgement) {
  /** What was declared must be what the framework asks, and an answer to it. */
  void declared() {
    it.declared()
        .values()
        .forEach(
            (id, value) -> {
              Field field = it.framework().appointmentAsks().get(id);
              judgement.against(
                  field == null
                      ? Optional.of(Reason.input(id, "This framework does not ask that."))
                      : field.wrongWith(value));
            });
  }

  /**
   * Judges what one thing asks.
   *
   * @param what what the person is to hold: "the post of reviewer"
   */
  void judge(Eligibility asked, Optional<Rule> rule, String what) {
    asked.asks().forEach(id -> asked(id, rule));
    asked.notIf().stream()
        .filter(exclusion -> !exclusion.deputiesOnly() || asDeputy())
        .forEach(exclusion -> excluded(exclusion, exclusion.rule().or(() -> rule), what));
  }

  private boolean asDeputy() {
    return it.proposed().holding() instanceof Deputises;
  }

  private void asked(String id, Optional<Rule> rule) {
    if (it.declared().of(id) instanceof Value.NotKnown) {
      judgement.against(unanswered(id, rule));
    }
  }

  private void excluded(Exclusion exclusion, Optional<Rule> rule, String what) {
    if (exclusion instanceof Exclusion.WorksForOne one) {
      worksFor(one, rule, what);
    } else if (exclusion instanceof Exclusion.Declared declared) {
      declared(declared, rule, what);
    }
  }

  private void declared(Exclusion.Declared exclusion, Optional<Rule> rule, String what) {
    Finding finding = exclusion.when().judge(it.declared());
    if (finding.answer() == Answer.YES) {
      judgement.against(
          AppointmentJudge.against(
              rule,
              "person",
              "This person may not hold "
                  + what
                  + ": "
                  + Sentence.and(finding.because(Answer.YES))
                  + ".",
              "Appoint somebody else."));
    } else if (finding.answer() == Answer.NOT_KNOWN) {
      exclusion
          .when()
          .reads()
          .distinct()
          .filter(id -> it.declared().of(id) instanceof Value.NotKnown)
          .forEach(id -> judgement.against(unanswered(id, rule)));
    }
  }

  private Reason unanswered(String id, Optional<Rule> rule) {
    Field field = it.framework().appointmentAsks().get(id);
    Reason reason =
        Reason.input(id, "“" + (field == null ? id : field.label()) + "” must be answered first.")
            .toMend("Answer it before the appointment.");
    return rule.map(reason::restingOn).orElse(reason);
  }

  private void worksFor(Exclusion.WorksForOne one, Optional<Rule> rule, String what) {
    boolean works =
        agencies().anyMatch(agency -> it.framework().register().tagsOf(agency).contains(one.tag()));
    if (works) {
      judgement.against(
          AppointmentJudge.against(
              rule,
              "person",
              "This person may not hold " + what + ": they hold something for " + one.label() + ".",
              "Appoint somebody who is independent of it."));
    }
  }

  /** The agencies the person acts for on the first day, with the one they would act for. */
  private Stream<String> agencies() {
    Appointment proposed = it.proposed();
    return Stream.concat(
        it.appointments().agenciesOf(proposed.person(), proposed.from()).stream(),
        Stream.of(proposed.agency()));
  }
}
