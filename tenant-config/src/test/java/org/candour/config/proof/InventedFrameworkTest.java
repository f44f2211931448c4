package org.candour.config.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.config.Catalogue;
import org.candour.config.FrameworkReader;
import org.candour.config.Reading;
import org.candour.config.defect.Defect;
import org.candour.config.example.Result;
import org.candour.config.proof.Proof.Carried;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A fifth framework, of rules that none of the four has: it has to load as data alone, and its own
 * examples have to bite like theirs.
 */
@DisplayName("An invented framework whose rules differ in kind from all the others")
class InventedFrameworkTest {
  private static final PartnershipId ID = Catalogue.example();
  private static final boolean WHOLE = "whole".equals(System.getProperty("candour.proof"));
  private static final int SAMPLE = 40;
  private static final int FLOOR = 85;

  @Test
  void loads_as_data_alone_with_nothing_to_look_at() {
    Reading reading = new FrameworkReader().read(Catalogue.text(ID));
    assertEquals(List.of(), words(reading.defects()));
    assertEquals(List.of(), words(reading.warnings()));
  }

  @Test
  void is_no_partnership_that_can_be_opened() {
    assertFalse(Catalogue.partnerships().contains(ID));
  }

  @Test
  void keeps_what_its_examples_expect() {
    assertEquals(List.of(), Proofs.of(ID).failing().stream().map(Result::words).toList());
  }

  @Test
  void proves_every_rule_that_refuses_or_warns() {
    Framework framework = Catalogue.framework(ID);
    // without its rule there is no review left to play
    Set<Rule> ofReviews =
        framework.reviews().values().stream().map(ReviewType::rule).collect(Collectors.toSet());
    Set<String> rules =
        framework.rules().values().stream()
            .filter(rule -> rule.level() != Enforcement.INFORM && !ofReviews.contains(rule))
            .map(rule -> rule.id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> not = new TreeSet<>();
    Proofs.of(ID)
        .carried(rules)
        .forEach(
            (rule, how) -> {
              if (how != Carried.YES) {
                not.add(rule + " " + how);
              }
            });
    assertEquals(Set.of(), not);
  }

  @Test
  void is_noticed_when_it_is_bent() {
    Proof.Bent bent = Proofs.of(ID).bent(WHOLE ? Integer.MAX_VALUE : SAMPLE, 20260105L);
    assertTrue(
        bent.noticed() >= FLOOR,
        () -> bent.noticed() + " % of " + bent.tried() + " noticed: " + bent.unnoticed());
  }

  private static List<String> words(List<Defect> defects) {
    return defects.stream().map(Defect::words).toList();
  }
}
