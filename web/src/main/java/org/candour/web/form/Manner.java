package org.candour.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.casework.Terms;
import org.candour.journal.Basis;

/**
 * How an act is put: done now through the service, or reported as having happened; with a reason
 * where a rule asks for one; resting on what the person saw.
 *
 * @param asksWhy whether a rule lets it through for a reason
 * @param seen the tag of the view it rests on
 * @param key tells a second press of the button from a second act
 */
public record Manner(
    boolean report,
    Question.Parts happened,
    String happenedError,
    boolean asksWhy,
    String why,
    String whyError,
    String seen,
    String key) {
  static final String HAPPENED = "happened";
  private static final String WHY = "why";

  /** For a page. */
  public static Manner of(Submitted said, boolean asksWhy, String seen, List<Wrong> wrong) {
    return new Manner(
        said.is("basis", "report"),
        Question.Parts.of(HAPPENED, said),
        Wrong.with(HAPPENED, wrong),
        asksWhy || !said.text(WHY).isEmpty(),
        said.text(WHY),
        Wrong.with(WHY, wrong),
        seen,
        UUID.randomUUID().toString());
  }

  /** The terms that a form gives, once {@link #wrong} has nothing to say. */
  public static Terms terms(Submitted said) {
    boolean report = said.is("basis", "report");
    return new Terms(
        report ? Basis.REPORT : Basis.ACT,
        report ? Dated.read(HAPPENED, said).when() : Optional.empty(),
        text(said, WHY),
        text(said, "seen"),
        text(said, "key"));
  }

  /** What is wrong with when it is said to have happened. */
  public static List<Wrong> wrong(Submitted said) {
    List<Wrong> wrong = new ArrayList<>();
    if (said.is("basis", "report")) {
      Dated dated = Dated.read(HAPPENED, said);
      dated.wrong().ifPresent(w -> wrong.add(Wrong.input(HAPPENED, "When it happened " + w)));
      if (dated.when().isEmpty() && dated.wrong().isEmpty()) {
        wrong.add(Wrong.input(HAPPENED, "Enter when it happened"));
      }
    }
    return wrong;
  }

  private static Optional<String> text(Submitted said, String name) {
    return Optional.of(said.text(name)).filter(t -> !t.isEmpty());
  }
}
