package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.rule.Rule;

/**
 * A paper of a review: what it is drawn from, and who may see it when.
 *
 * @param review the type of review it belongs to
 * @param drawnFrom the steps whose answers it puts together; {@code referral} is the referral
 * @param seenBy who may see it, any one of them; empty: the framework does not say
 * @param draftUntil the step with which it stops being a draft; empty: it is never marked as one
 * @param merges the entries that it puts in one order, whoever gave them; empty: it shows each
 *     answer by itself
 */
public record Paper(
    String id,
    String name,
    Rule rule,
    String review,
    List<String> drawnFrom,
    List<Access> seenBy,
    Optional<String> draftUntil,
    Optional<Merge> merges) {
  /** What stands for the referral among the steps. */
  public static final String REFERRAL = "referral";

  public Paper {
    drawnFrom = List.copyOf(drawnFrom);
    seenBy = List.copyOf(seenBy);
  }

  /** A paper that is never marked as a draft. */
  public Paper(
      String id,
      String name,
      Rule rule,
      String review,
      List<String> drawnFrom,
      List<Access> seenBy) {
    this(id, name, rule, review, drawnFrom, seenBy, Optional.empty(), Optional.empty());
  }

  /**
   * Entries of several answers in one order, as a combined chronology has them.
   *
   * @param question the question that takes several entries
   * @param by the part of each entry that holds its date
   */
  public record Merge(String question, String by) {}

  /** What it is drawn from, as it stands in a sentence. */
  public static String said(String step, ReviewType type) {
    return step.equals(REFERRAL)
        ? "the referral"
        : "“" + type.step(step).map(Step::name).orElse(step) + "”";
  }

  /** The question for several whose entries it puts in order, as the first of its steps asks it. */
  public Optional<Field> merged(ReviewType type) {
    return merges.flatMap(
        merge ->
            drawnFrom.stream()
                .flatMap(step -> asks(step, type).stream())
                .map(Ask::field)
                .filter(field -> field.id().equals(merge.question()) && !field.parts().isEmpty())
                .findFirst());
  }

  /** What is asked at one of the steps that it is drawn from. */
  public static List<Ask> asks(String step, ReviewType type) {
    return step.equals(REFERRAL)
        ? type.referral().asks()
        : type.step(step).map(Step::asks).orElse(List.of());
  }

  /**
   * Somebody who may see it.
   *
   * @param after the step that must have been done
   * @param until the step with which it ends
   * @param once the step that they, or their agency, must have done themselves
   */
  public record Access(
      Owner who, Optional<String> after, Optional<String> until, Optional<String> once) {
    /** As it stands in a list: who, and from when or until when. */
    public String words(UnaryOperator<String> step) {
      return who.said()
          + once.map(id -> ", once they have done " + step.apply(id)).orElse("")
          + after.map(id -> ", from when " + step.apply(id) + " is done").orElse("")
          + until.map(id -> ", until " + step.apply(id) + " is done").orElse("");
    }
  }
}
