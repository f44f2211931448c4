package org.candour.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.Electorate;
import org.candour.quorum.Hurdle;
import org.candour.quorum.Hurdles;

/** Reads weighted votes and the hurdles they must clear. */
final class HurdlePart {
  private final Known known;
  private final Set<String> seats;

  HurdlePart(Known known, Set<String> seats) {
    this.known = known;
    this.seats = seats;
  }

  Hurdles hurdles(Section section, Electorate voters) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    section
        .entries("weights", node -> section.text(node))
        .forEach((seat, text) -> text.ifPresent(t -> weights.put(seat(seat, t), weight(t))));
    List<Hurdle> hurdles =
        section.items("hurdles").stream()
            .map(node -> Section.read(node, known.defects(), this::hurdle))
            .toList();
    if (hurdles.isEmpty()) {
      section.missing(Kind.NO_PARTS, "hurdles");
    }
    return new Hurdles(
        voters,
        weights,
        Words.AMONG.of(section.needed("share is").flatMap(section::text), known.defects()),
        hurdles);
  }

  private Hurdle hurdle(Section section) {
    return new Hurdle(
        new BarText(known).bar(section),
        new SeatsText(known).seats(section),
        Words.COUNTED.of(section.needed("counts").flatMap(section::text), known.defects()));
  }

  private String seat(String id, Node.Text at) {
    if (!seats.contains(id)) {
      known.names().dangling("seat", new Node.Text(at.place(), id), seats);
    }
    return id;
  }

  private int weight(Node.Text text) {
    if (!text.text().matches("0|[1-9][0-9]{0,3}")) {
      known
          .defects()
          .add(text.place(), Kind.BAD_VALUE, text.text(), "a whole number from 0 to 9999");
      return 1;
    }
    return Integer.parseInt(text.text());
  }
}
