package org.candour.quorum;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Attendee;

/** Several quorums at once; each must be met. */
public record Together(List<Quorum> parts) implements Quorum {
  public Together {
    parts = List.copyOf(parts);
    if (parts.stream().anyMatch(QuorumNotSet.class::isInstance)) {
      throw new IllegalArgumentException("a quorum that is not set stands alone");
    }
  }

  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    List<QuorumVerdict> verdicts = parts.stream().map(part -> part.judge(present, filled)).toList();
    Set<NotCounted> out = new LinkedHashSet<>();
    verdicts.forEach(verdict -> out.addAll(verdict.notCounted()));
    return QuorumVerdict.of(
        verdicts.stream().flatMap(verdict -> verdict.needs().stream()).toList(), List.copyOf(out));
  }

  @Override
  public String words() {
    return String.join(" ", parts.stream().map(Quorum::words).toList());
  }

  @Override
  public Optional<Remote> online() {
    return parts.stream().flatMap(part -> part.online().stream()).findFirst();
  }
}
