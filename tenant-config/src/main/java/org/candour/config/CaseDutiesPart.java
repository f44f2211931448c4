package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Section;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/**
 * Reads the duties of the case itself, which are owed whatever review follows. They are steps that
 * are duties; a decision and its answers belong to a review.
 */
final class CaseDutiesPart {
  /** The part that lists them. */
  static final String KEY = "case duties";

  private final Known known;
  private final StepNames duties;

  CaseDutiesPart(Known known, StepNames duties) {
    this.known = known;
    this.duties = duties;
  }

  /** The duties as a pathway; empty when there are none. */
  Optional<ReviewType> read(Section root) {
    StepPart step = new StepPart(known, duties);
    List<Step> all = List.copyOf(root.each(KEY, section -> duty(section, step)).values());
    return all.isEmpty() ? Optional.empty() : Optional.of(ReviewType.ofCase(all));
  }

  /** An entry, a page and an example name a duty of the case as they name a step of a review. */
  private Step duty(Section section, StepPart step) {
    known
        .stepOfReview(section.id())
        .ifPresent(
            review ->
                known
                    .defects()
                    .add(
                        section.place(),
                        Kind.NAME_TWICE,
                        section.id(),
                        "a duty of the case",
                        "a step of “" + review + "”"));
    return step.duty(section);
  }
}
