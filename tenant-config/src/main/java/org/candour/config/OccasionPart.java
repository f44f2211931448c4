package org.candour.config;

import java.util.Optional;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.framework.Occasion;

/** Reads something that may happen and ask for something outside a review. */
final class OccasionPart {
  private final Known known;

  OccasionPart(Known known) {
    this.known = known;
  }

  Occasion occasion(Section section) {
    Optional<Node.Text> review = section.maybe("review");
    Optional<Node.Text> step = review.isPresent() ? section.maybe("step") : Optional.empty();
    return new Occasion(
        section.id(),
        section.text("name"),
        review.map(id -> known.names().check(Name.REVIEW, id)),
        step.map(Node.Text::text));
  }
}
