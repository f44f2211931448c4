package org.candour.scrutiny;

import java.util.function.ToIntFunction;
import org.candour.engine.ReviewFigures;

/** What a scrutineer looks for in a review. */
public enum Concern {
  LATE("late", "Time limits met late or passed", f -> f.limits().late()),
  OVERDUE("overdue", "Time limits overdue now", f -> f.limits().overdue()),
  INQUORATE("inquorate", "Decisions of meetings that were not quorate", ReviewFigures::inquorate),
  DISSENT("dissent", "Votes against, and disagreements", ReviewFigures::dissents),
  OVERRIDDEN("overridden", "Rules set aside with a reason", ReviewFigures::overridden),
  EXTENDED("extended", "Time limits extended", ReviewFigures::extensions),
  UNANSWERED("unanswered", "Challenges not answered yet", ReviewFigures::unanswered);

  private final String code;
  private final String label;
  private final ToIntFunction<ReviewFigures> count;

  Concern(String code, String label, ToIntFunction<ReviewFigures> count) {
    this.code = code;
    this.label = label;
    this.count = count;
  }

  /** As it stands in addresses. */
  public String code() {
    return code;
  }

  /** In words. */
  public String label() {
    return label;
  }

  /** How often it is found in a review. */
  public int in(ReviewFigures review) {
    return count.applyAsInt(review);
  }
}
