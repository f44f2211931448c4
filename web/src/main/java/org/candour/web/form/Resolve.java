package org.candour.web.form;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.candour.casework.Outcome;
import org.candour.rule.Reason;

/** From what became of a command to the page that says so. Whatever was typed is still there. */
public final class Resolve {
  private static final int REFUSED = 422;
  private static final int CHANGED = 409;

  private Resolve() {}

  /**
   * The answer to a command.
   *
   * @param again shows the form again with this status and these reasons
   */
  public static <T> Response of(
      Outcome<T> outcome,
      Function<T, Response> done,
      BiFunction<Integer, List<Reason>, Response> again) {
    if (outcome instanceof Outcome.Done<T> it) {
      return done.apply(it.now());
    }
    return again.apply(outcome instanceof Outcome.Refused<T> ? REFUSED : CHANGED, against(outcome));
  }

  /** What stands against a command that was not carried out; nothing once it was. */
  public static List<Reason> against(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Done<?>) {
      return List.of();
    }
    if (outcome instanceof Outcome.Refused<?> it) {
      return it.reasons();
    }
    if (outcome instanceof Outcome.Changed<?>) {
      return List.of(changed());
    }
    if (outcome instanceof Outcome.KeyReused<?>) {
      return List.of(sentBefore());
    }
    throw new NotFoundException();
  }

  private static Reason changed() {
    return stale("This changed while you had it open, so nothing was saved yet.")
        .toMend(
            "Your answers are still here. Check them against how it is now, and send them again.");
  }

  private static Reason sentBefore() {
    return stale("You sent this form before with other answers, and that was recorded.")
        .toMend("Send it again only if you mean to record something more.");
  }

  private static Reason stale(String says) {
    return new Reason(
        Reason.Kind.STALE, says, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
