package org.candour.quorum;

import java.util.Optional;
import java.util.Set;

/**
 * Some of a body's seats: those that carry a tag, those that do not, or all of them.
 *
 * @param others whether it is the seats without the tag
 * @param label whose seats they are: "the statutory partners"; empty for all
 */
public record SeatClass(Optional<String> tag, boolean others, String label) {
  /** Every seat. */
  public static SeatClass every() {
    return new SeatClass(Optional.empty(), false, "");
  }

  /** The seats with a tag. */
  public static SeatClass tagged(String tag, String label) {
    return new SeatClass(Optional.of(tag), false, label);
  }

  /** The seats without it. */
  public static SeatClass others(String tag, String label) {
    return new SeatClass(Optional.of(tag), true, label);
  }

  /** Whether a seat with these tags is one of them. */
  public boolean has(Set<String> seatTags) {
    return tag.map(t -> seatTags.contains(t) != others).orElse(true);
  }

  /** "seats", "seats of the statutory partners", "seats of others than the statutory partners". */
  public String words() {
    return tag.map(t -> "seats of " + (others ? "others than " : "") + label).orElse("seats");
  }
}
