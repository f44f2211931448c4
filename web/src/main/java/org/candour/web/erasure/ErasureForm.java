package org.candour.web.erasure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.casework.Command;
import org.candour.rule.Reason;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * Answers to be erased, with the reason: those of one entry, and those that other entries gave to
 * the same questions, since a name that stands twice is not gone when it is erased once.
 *
 * @param all those of the entry itself come first
 */
public record ErasureForm(Ground ground, List<Answer> all, Submitted said) {
  private static final String VALUE = "value";
  private static final String REASON = "reason";
  private static final String SURE = "sure";
  private static final String STAGE = "stage";

  public ErasureForm {
    all = List.copyOf(all);
  }

  /**
   * Of what it is erased.
   *
   * @param of the case, the body or the people
   * @param place the entry from which somebody came here
   * @param entry what that entry says
   * @param when which it is and when it happened
   * @param consequence what changes once an answer is gone
   * @param instead what to do where an answer is only wrong
   * @param tag what was seen; empty where nothing rests on it
   */
  public record Ground(
      String of,
      long place,
      String entry,
      String when,
      String consequence,
      String instead,
      String action,
      String back,
      String tag) {}

  /** One answer that may be erased. */
  public record Answer(long place, String field, String label, String words) {
    String id() {
      return place + "." + field;
    }
  }

  /** What is shown next. */
  public record Turn(int status, String template, List<Wrong> wrong) {
    public Turn {
      wrong = List.copyOf(wrong);
    }

    /** The first page. */
    public static Turn first() {
      return new Turn(OK, CHOOSE, List.of());
    }

    /** The first page again, with what the engine has against it. */
    public static Turn against(int status, List<Reason> reasons) {
      return new Turn(status, CHOOSE, reasons.stream().map(ErasureForm::wrong).toList());
    }
  }

  private static final int OK = 200;
  private static final int NOT_SO = 422;
  private static final String CHOOSE = "erasure/choose.vm";
  private static final String CHECK = "erasure/check.vm";

  /** What is shown before anything is erased; empty when it is to be done. */
  public Optional<Turn> turn() {
    List<Wrong> wrong = wrong();
    if (said.is(STAGE, "change") || !wrong.isEmpty()) {
      return Optional.of(new Turn(wrong.isEmpty() ? OK : NOT_SO, CHOOSE, wrong));
    }
    if (!said.is(STAGE, "send")) {
      return Optional.of(new Turn(OK, CHECK, List.of()));
    }
    List<Wrong> unsure = unsure();
    return unsure.isEmpty() ? Optional.empty() : Optional.of(new Turn(NOT_SO, CHECK, unsure));
  }

  private List<Answer> chosen() {
    Set<String> ids = Set.copyOf(said.all(VALUE));
    return all.stream().filter(a -> ids.contains(a.id())).toList();
  }

  /** As a page shows it. */
  public ErasurePage page(List<Wrong> wrong) {
    Set<String> chosen = Set.copyOf(said.all(VALUE));
    return new ErasurePage(
        ground,
        picks(chosen, true),
        picks(chosen, false),
        chosen().stream().map(a -> new Line(label(a), a.words())).toList(),
        said.text(REASON),
        said.carried().stream().filter(c -> !c.name().equals(SURE)).toList(),
        Manner.of(said, false, ground.tag(), wrong),
        ErrorSummary.of(wrong));
  }

  private List<ErasurePage.Pick> picks(Set<String> chosen, boolean here) {
    return all.stream()
        .filter(a -> (a.place() == ground.place()) == here)
        .map(a -> new ErasurePage.Pick(a.id(), label(a), a.words(), chosen.contains(a.id())))
        .toList();
  }

  private String label(Answer answer) {
    return answer.label()
        + (answer.place() == ground.place() ? "" : ", in entry " + answer.place());
  }

  private List<Wrong> wrong() {
    Stream<Wrong> none =
        chosen().isEmpty()
            ? Stream.of(Wrong.input(VALUE, "Choose at least one answer to erase"))
            : Stream.empty();
    String reason = said.text(REASON);
    Stream<Wrong> unsaid =
        reason.isEmpty()
            ? Stream.of(Wrong.input(REASON, "Enter the reason, and who asked for it"))
            : Manner.overlong(REASON, said).stream();
    return Stream.concat(none, unsaid).toList();
  }

  /** What is wrong while it is not said that it is meant. */
  private List<Wrong> unsure() {
    return said.is(SURE, "yes")
        ? List.of()
        : List.of(Wrong.input(SURE, "Confirm that the answers are to be erased for good"));
  }

  /** A reason from the engine at the field it speaks of. */
  private static Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    return Wrong.of(reason, field.equals("values") ? VALUE : field.equals(REASON) ? REASON : "");
  }

  /** What is asked for. */
  public Command.Erase command() {
    return new Command.Erase(
        chosen().stream().map(a -> new Command.Erase.Answer(a.place(), a.field())).toList(),
        said.text(REASON));
  }
}
