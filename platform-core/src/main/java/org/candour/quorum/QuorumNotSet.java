package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Sentence;

/**
 * The framework sets no quorum. A recommendation may be shown beside that; it is judged as a rule
 * only once the partnership has adopted it.
 */
public record QuorumNotSet(Optional<Quorum> recommended, boolean adopted) implements Quorum {
  /** Not set, and nothing recommended. */
  public static QuorumNotSet silent() {
    return new QuorumNotSet(Optional.empty(), false);
  }

  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    Optional<QuorumVerdict> would = recommended.map(quorum -> quorum.judge(present, filled));
    if (adopted && would.isPresent()) {
      return would.get();
    }
    return new QuorumVerdict(
        QuorumVerdict.State.NOT_SET,
        QuorumVerdict.NOT_SET + would.map(this::would).orElse(""),
        would.map(QuorumVerdict::needs).orElse(List.of()),
        would.map(QuorumVerdict::notCounted).orElse(List.of()));
  }

  private String would(QuorumVerdict would) {
    return recommendation()
        + (would.allows() ? " That would be met." : " That would not be met.")
        + " It binds only once the partnership adopts it.";
  }

  private String recommendation() {
    return recommended.map(quorum -> " Recommended: " + Sentence.within(quorum.words())).orElse("");
  }

  @Override
  public String words() {
    return adopted && recommended.isPresent()
        ? recommended.get().words()
        : QuorumVerdict.NOT_SET + recommendation();
  }

  @Override
  public Optional<Remote> online() {
    return recommended.flatMap(Quorum::online);
  }
}
