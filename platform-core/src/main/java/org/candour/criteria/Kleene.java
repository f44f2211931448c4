package org.candour.criteria;

import java.util.List;

/** Strong Kleene logic: an unknown limb matters only where it could change the answer. */
final class Kleene {
  private Kleene() {}

  static Answer all(List<Finding> parts) {
    return any(parts, Answer.NO)
        ? Answer.NO
        : any(parts, Answer.NOT_KNOWN) ? Answer.NOT_KNOWN : Answer.YES;
  }

  static Answer any(List<Finding> parts) {
    return any(parts, Answer.YES)
        ? Answer.YES
        : any(parts, Answer.NOT_KNOWN) ? Answer.NOT_KNOWN : Answer.NO;
  }

  static Answer atLeast(int n, List<Finding> parts) {
    long yes = parts.stream().filter(p -> p.answer() == Answer.YES).count();
    long open = parts.stream().filter(p -> p.answer() == Answer.NOT_KNOWN).count();
    return yes >= n ? Answer.YES : yes + open >= n ? Answer.NOT_KNOWN : Answer.NO;
  }

  private static boolean any(List<Finding> parts, Answer wanted) {
    return parts.stream().anyMatch(p -> p.answer() == wanted);
  }
}
