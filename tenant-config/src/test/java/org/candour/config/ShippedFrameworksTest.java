package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.defect.Defect;
import org.candour.framework.Framework;
import org.candour.pathway.Step;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void has_no_rule_that_the_inventory_does_not_know(PartnershipId partnership) throws IOException {
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

  @ParameterizedTest(
      name = "{0}: {1} rules, {2} bodies, {3} reviews, {4} steps, {5} limits, {6} assumed")
  @CsvSource({
    "mk-together, 61, 4, 3, 33, 35, 19",
    "stockport, 39, 1, 1, 17, 15, 6",
    "kent, 42, 1, 1, 11, 11, 7",
    "dudley, 31, 1, 1, 12, 11, 7",
  })
  void carries_what_it_carried(
      String id, int rules, int bodies, int reviews, int steps, int limits, int assumed) {
    Framework framework = Catalogue.framework(new PartnershipId(id));
    List<Step> all =
        framework.reviews().values().stream().flatMap(r -> r.steps().stream()).toList();
    assertEquals(
        List.of(rules, bodies, reviews, steps, limits, assumed),
        List.of(
            framework.rules().size(),
            framework.bodies().size(),
            framework.reviews().size(),
            all.size(),
            all.stream().mapToInt(s -> s.limits().size()).sum(),
            (int)
                framework.rules().values().stream().filter(r -> r.assumed().isPresent()).count()));
  }

  private static Set<String> inventory() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ShippedFrameworksTest.class.getResourceAsStream("/rule-ids.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toSet());
    }
  }
}
