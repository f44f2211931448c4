package org.candour.config;

import java.util.Optional;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.SeatClass;

/** Reads which seats are meant: those with a tag, those without it, or all. */
final class SeatsText {
  private final Known known;

  SeatsText(Known known) {
    this.known = known;
  }

  /** The seats that {@code of seats} or {@code of other seats} means. */
  SeatClass seats(Section section) {
    Optional<Node.Text> those = section.maybe("of seats");
    Optional<Node.Text> others = section.maybe("of other seats");
    if (those.isPresent()) {
      return SeatClass.tagged(tag(those.get()), called(those.get()));
    }
    return others.map(id -> SeatClass.others(tag(id), called(id))).orElse(SeatClass.every());
  }

  String tag(Node.Text id) {
    return known.names().check(Name.TAG, id);
  }

  String called(Node.Text id) {
    return known.names().called(Name.TAG, id.text());
  }
}
