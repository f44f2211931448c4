package org.candour.web.steps;

import java.util.List;
import java.util.Optional;
import org.candour.engine.Offer.Act;
import org.candour.time.Civil;
import org.candour.time.When;
import org.candour.web.form.Dated;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * The day that an act on a step asks for: a new last day, or the day that the step is planned for.
 *
 * @param planned the day it is planned for so far
 */
record StepDay(Act act, Optional<When> planned, Submitted said) {

  /** Its field; empty when the act asks for no day. */
  String field() {
    return switch (act) {
      case EXTEND -> "until";
      case PLAN_DAY -> "on";
      default -> "";
    };
  }

  boolean asked() {
    return !field().isEmpty();
  }

  /** For a page. */
  StepPage.Day shown(List<Wrong> wrong) {
    Submitted its = asked() ? said : Submitted.nothing();
    return new StepPage.Day(
        field(),
        act == Act.EXTEND ? "New date" : "Day",
        act == Act.EXTEND
            ? "The last day on which it is in time. For example, 14 1 2026"
            : "The day it is planned for"
                + planned.map(when -> ", now " + Civil.words(when.day())).orElse("")
                + ". For example, 14 1 2026",
        Question.Parts.of(field(), its),
        asked() ? Wrong.with(field(), wrong) : "");
  }

  /** What is wrong with it as it was sent. */
  List<Wrong> wrong() {
    String called = act == Act.EXTEND ? "new date" : "day";
    Dated day = Dated.read(field(), said);
    if (!asked() || (day.when().isPresent() && day.wrong().isEmpty())) {
      return List.of();
    }
    return List.of(
        Wrong.input(
            field(),
            day.wrong().map(w -> "The " + called + " " + w).orElse("Enter the " + called)));
  }

  /** The day, once {@link #wrong} has nothing to say. */
  When day() {
    return Dated.read(field(), said).when().orElseThrow();
  }
}
