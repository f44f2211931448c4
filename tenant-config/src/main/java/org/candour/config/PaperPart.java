package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Paper;

/**
 * Reads a paper of a review: what it is drawn from and how, who may see it, how long it is a draft.
 */
final class PaperPart {
  private final Known known;

  PaperPart(Known known) {
    this.known = known;
  }

  Paper paper(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    return new Paper(
        section.id(),
        section.text("name"),
        known.rules().of(section),
        section
            .needed("review")
            .flatMap(section::text)
            .map(id -> known.names().check(Name.REVIEW, id))
            .orElse(""),
        section.texts("drawn from").stream().map(Node.Text::text).toList(),
        seenBy(section),
        step(section, "draft until"),
        merges(section));
  }

  /** Both or neither: an order of nothing, and entries in no order, are no paper. */
  private static Optional<Paper.Merge> merges(Section section) {
    Optional<String> question = step(section, "entries of");
    Optional<String> by = step(section, "in order of");
    if (question.isPresent() != by.isPresent()) {
      section.missing(Kind.MISSING, question.isPresent() ? "in order of" : "entries of");
    }
    return question.flatMap(id -> by.map(part -> new Paper.Merge(id, part)));
  }

  private List<Paper.Access> seenBy(Section section) {
    return section.items("seen by").stream()
        .map(node -> Section.read(node, known.defects(), this::access))
        .toList();
  }

  private Paper.Access access(Section section) {
    return new Paper.Access(
        new OwnerPart(known).who(section),
        step(section, "after"),
        step(section, "until"),
        step(section, "once"));
  }

  private static Optional<String> step(Section section, String key) {
    return section.maybe(key).map(Node.Text::text);
  }
}
