package org.candour.config;

import java.util.Map;
import java.util.Optional;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Access;
import org.candour.rule.Rule;
import org.candour.time.Limit;

/**
 * Reads who answers a request to open a case, for how long it is opened, and what is declared
 * before its papers are shown.
 */
final class AccessPart {
  private final Known known;

  AccessPart(Known known) {
    this.known = known;
  }

  Access access(Section root) {
    return root.node("access")
        .map(node -> Section.read(node, known.defects(), this::read))
        .orElse(Access.notSet());
  }

  private Access read(Section section) {
    boolean answers = section.holds("answered by") || section.holds("for at most");
    Optional<Limit> atMost =
        section.maybe("for at most").map(text -> new LimitText(known).amount(text));
    Optional<Rule> rule =
        answers ? Optional.of(known.rules().of(section)) : known.rules().maybe(section);
    Map<String, Access.Declaration> declarations = section.each("declare first", this::declaration);
    return new Access(new OwnerPart(known).all(section, "answered by"), atMost, rule, declarations);
  }

  private Access.Declaration declaration(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    return new Access.Declaration(section.id(), section.text("name"), known.rules().of(section));
  }
}
