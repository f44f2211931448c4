package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Sentence;

/**
 * At least so many members, of whom at most a share may carry a tag: "six members, of whom no more
 * than half councillors". Such a sentence can be read two ways, so the reading is a visible
 * setting.
 *
 * @param capped those whose share is capped; the label is plural ("councillors")
 */
public record Capped(int count, Party capped, Share atMost, Reading reading, Remote remote)
    implements Quorum {

  /** Of whom the share is taken. */
  public enum Reading {
    /**
     * Of the number needed: six can be found among those present of whom at most three carry the
     * tag.
     */
    OF_THOSE_NEEDED,
    /** Of everybody present who counts. */
    OF_ALL_PRESENT
  }

  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    Room room = Counted.room(present, remote);
    List<Head> others = room.heads().stream().filter(head -> !head.is(capped)).toList();
    int all = room.heads().size();
    int needed =
        reading == Reading.OF_THOSE_NEEDED
            ? count - atMost.of(count)
            : atMost.othersFor(all - others.size());
    return QuorumVerdict.of(
        List.of(
            People.need(count, room.heads(), ""),
            People.need(needed, others, " other than " + capped.label())),
        room.notCounted());
  }

  /** The fewest people who do not carry the tag, with whom it can be met. */
  public int othersNeeded() {
    return count - atMost.of(count);
  }

  @Override
  public String words() {
    String whom = reading == Reading.OF_THOSE_NEEDED ? "of those " + count : "of all present";
    return Sentence.start(
        "at least "
            + People.members(count)
            + ", and "
            + whom
            + " at most "
            + atMost.words()
            + " "
            + capped.label()
            + ".");
  }

  @Override
  public Optional<Remote> online() {
    return Optional.of(remote);
  }
}
