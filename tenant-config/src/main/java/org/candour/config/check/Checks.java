package org.candour.config.check;

import java.util.List;
import java.util.stream.Stream;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;

/**
 * Every check of meaning. A framework comes here only once it reads, so nothing in it leads
 * nowhere.
 */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new NobodyOwns(),
          new NeverBegins(),
          new NeverHolds(),
          new EndorsesNoDecision(),
          new SilenceAmiss(),
          new SequelAmiss(),
          new BlindAmiss(),
          new NeverCounted(),
          new CannotComeRound(),
          new QuorumOutOfReach(),
          new ClocksClash(),
          new LadderEnds(),
          new BlocksAmiss(),
          new SameName(),
          new NothingFollows(),
          new NeverAsked(),
          new NeverCarried(),
          new NoSuchBusiness(),
          new NobodyMaySit(),
          new NoSuchStep(),
          new NoSuchEntries(),
          new NeverTabled());

  private Checks() {}

  /** What they find. */
  public static Stream<Found> all(Framework framework) {
    return ALL.stream().flatMap(check -> check.of(framework));
  }

  /**
   * Something found.
   *
   * @param paths where it is, the most exact first: the first of them that is in the document is
   *     meant
   */
  public record Found(List<String> paths, Kind kind, List<String> arguments) {
    public Found {
      paths = List.copyOf(paths);
      arguments = List.copyOf(arguments);
    }
  }

  /** One check. */
  interface Check {
    Stream<Found> of(Framework framework);
  }
}
