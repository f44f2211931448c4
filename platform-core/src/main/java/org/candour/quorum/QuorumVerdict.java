package org.candour.quorum;

import java.util.ArrayList;
import java.util.List;
import org.candour.body.Sentence;

/**
 * Whether a meeting is quorate, in words for a tired person.
 *
 * @param needs what is asked for, met or not; where the quorum is not set, what its recommendation
 *     would ask for
 * @param notCounted who is present but does not count
 */
public record QuorumVerdict(
    State state, String says, List<Need> needs, List<NotCounted> notCounted) {
  static final String NOT_SET = "Quorum is not set by this framework.";

  public QuorumVerdict {
    needs = List.copyOf(needs);
    notCounted = List.copyOf(notCounted);
  }

  /** How it stands. */
  public enum State {
    QUORATE,
    NOT_QUORATE,
    /** The framework sets no quorum: nothing is refused for want of one. */
    NOT_SET
  }

  /** Whether business may go on as far as quorum goes. */
  public boolean allows() {
    return state != State.NOT_QUORATE;
  }

  static QuorumVerdict of(List<Need> needs, List<NotCounted> notCounted) {
    if (needs.isEmpty()) {
      return new QuorumVerdict(State.NOT_SET, NOT_SET, needs, notCounted);
    }
    boolean met = needs.stream().allMatch(Need::met);
    return new QuorumVerdict(
        met ? State.QUORATE : State.NOT_QUORATE, words(met, needs), needs, notCounted);
  }

  private static String words(boolean met, List<Need> needs) {
    List<String> says = new ArrayList<>();
    says.add((met ? "Quorate" : "Not quorate") + headline(needs) + ".");
    needs.stream()
        .filter(n -> met ? !n.representative() : !n.met())
        .map(Need::says)
        .forEach(says::add);
    if (!met) {
      List<String> mend = needs.stream().filter(n -> !n.met()).map(Need::toMend).toList();
      says.add("To become quorate you need " + Sentence.and(mend) + ".");
    }
    return String.join(" ", says);
  }

  private static String headline(List<Need> needs) {
    long asked = needs.stream().filter(Need::representative).count();
    long here = needs.stream().filter(n -> n.representative() && n.met()).count();
    String noun = asked == 1 ? " representative " : " representatives ";
    return asked == 0
        ? ""
        : ": " + here + " of " + asked + " required" + noun + (here == 1 ? "is here" : "are here");
  }
}
