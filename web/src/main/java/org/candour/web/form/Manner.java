package org.candour.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.casework.Terms;
import org.candour.form.FieldKind;
import org.candour.journal.Basis;
import org.candour.rule.Reason;

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
  private static final String SEEN = "seen";
  private static final Set<String> BASES = Set.of("", "act", "report");

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
        text(said, SEEN),
        said.key());
  }

  /** Whether the form says which state of things its sender had before them. */
  public static boolean restsOnWhatWasSeen(Submitted said) {
    return !said.text(SEEN).isEmpty();
  }

  /** What an act that rests on what was seen is told when its form does not say what that was. */
  public static Wrong unseen() {
    return Wrong.of(
        new Reason(
                Reason.Kind.STALE,
                "The form did not say how things stood when you opened it, so nothing was saved"
                    + " yet.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .toMend(
                "Your answers are still here. Check them against how it is now, and send them"
                    + " again."),
        "");
  }

  /** What is wrong with a reason in the person's own words: it is as long as a narrative may be. */
  public static List<Wrong> overlong(String field, Submitted said) {
    return said.text(field).length() <= FieldKind.LONGEST_NARRATIVE
        ? List.of()
        : List.of(Wrong.input(field, "The reason must be 20,000 characters or fewer"));
  }

  /** What is wrong with how the act is put: when it is said to have happened, and why. */
  public static List<Wrong> wrong(Submitted said) {
    List<Wrong> wrong = new ArrayList<>(overlong(WHY, said));
    if (!BASES.contains(said.text("basis"))) {
      wrong.add(Wrong.input("basis", "Choose whether you do it now or report it"));
    }
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
