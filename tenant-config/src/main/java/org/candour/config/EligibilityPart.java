package org.candour.config;

import java.util.Optional;
import org.candour.body.Eligibility;
import org.candour.body.Exclusion;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.rule.Rule;

/** Reads what an appointment asks: who is excluded, what must be declared, who makes it. */
final class EligibilityPart {
  private final Known known;

  EligibilityPart(Known known) {
    this.known = known;
  }

  Eligibility eligibility(Section section) {
    return new Eligibility(
        section.items("not if").stream()
            .map(node -> Section.read(node, known.defects(), this::exclusion))
            .toList(),
        section.texts("appointment asks").stream()
            .map(id -> known.names().check(Name.APPOINTMENT_ASK, id))
            .toList(),
        section.texts("appointed by").stream()
            .map(id -> known.names().check(Name.POST, id))
            .toList());
  }

  private Exclusion exclusion(Section section) {
    Optional<Rule> rule = known.rules().maybe(section);
    boolean deputies = section.yes("deputies only", false);
    Optional<Node.Text> tag = section.maybe("works for");
    return tag.isPresent()
        ? new Exclusion.WorksForOne(
            known.names().check(Name.TAG, tag.get()),
            known.names().called(Name.TAG, tag.get().text()),
            rule,
            deputies)
        : new Exclusion.Declared(
            new CriterionPart(known, Name.APPOINTMENT_ASK).in(section), rule, deputies);
  }
}
