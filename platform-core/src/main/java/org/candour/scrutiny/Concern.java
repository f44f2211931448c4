package org.candour.scrutiny;

import org.candour.engine.ReviewFigures;

/** What a scrutineer looks for in a review. */
public enum Concern {
  LATE("late", "Time limits met late or passed"),
  OVERDUE("overdue", "Time limits overdue now"),
  INQUORATE("inquorate", "Decisions of meetings that were not quorate"),
  DISSENT("dissent", "Votes against, and disagreements"),
  OVERRIDDEN("overridden", "Rules set aside with a reason"),
  EXTENDED("extended", "Time limits extended"),
  UNANSWERED("unanswered", "Challenges not answered yet");

  private final String code;
  private final String label;

  Concern(String code, String label) {
    this.code = code;
    this.label = label;
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
    return switch (this) {
      case LATE -> review.limits().late();
      case OVERDUE -> review.limits().overdue();
      case INQUORATE -> review.inquorate();
      case DISSENT -> review.dissents();
      case OVERRIDDEN -> review.overridden();
      case EXTENDED -> review.extensions();
      case UNANSWERED -> review.unanswered();
    };
  }
}
