package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.defect.Defect;
import org.candour.config.proof.Register;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every framework that comes with the product")
class ShippedFrameworksTest {
  static Stream<PartnershipId> shipped() {
    return Catalogue.partnerships().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void checks_without_a_defect(PartnershipId partnership) {
    Reading reading = new FrameworkReader().read(Catalogue.text(partnership));
    assertEquals(List.of(), reading.defects().stream().map(Defect::words).toList());
    assertEquals(partnership, reading.framework().orElseThrow().partnership());
  }

  /**
   * The rule ids are those of the rule inventory, which covers each partnership's documents from
   * end to end.
   */
  @ParameterizedTest
  @MethodSource("shipped")
  void has_no_rule_that_the_inventory_does_not_know(PartnershipId partnership) {
    Set<String> unknown = new TreeSet<>(Catalogue.framework(partnership).rules().keySet());
    unknown.removeAll(inventory());
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void cites_a_section_for_each_rule_and_says_it_in_a_sentence(PartnershipId partnership) {
    for (Rule rule : Catalogue.framework(partnership).rules().values()) {
      assertFalse(rule.cites().section().isBlank(), rule.id().value());
      assertTrue(rule.says().endsWith("."), rule.id().value());
      rule.assumed().ifPresent(reading -> assertTrue(reading.endsWith("."), rule.id().value()));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void has_a_business_unit_that_runs_its_reviews(PartnershipId partnership) {
    assertFalse(Catalogue.framework(partnership).postsTagged("business-unit").isEmpty());
  }

  private static Set<String> inventory() {
    return Register.rows().stream().map(Register.Row::id).collect(Collectors.toSet());
  }
}
