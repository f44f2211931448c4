package org.candour.deploy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Exports;
import org.candour.casework.Lists;
import org.candour.casework.Opened;
import org.candour.casework.PaperView;
import org.candour.casework.SignedHeads;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.ValuesErased;
import org.candour.persistence.OpenStore;
import org.candour.proof.Checked;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the database that the service ships with, with what the service itself writes. */
@DisplayName("The record that the service writes")
class RecordIT {
  private static final PartnershipId MK = new PartnershipId("mk-together");
  private static final Who TEAM = new Who(MK, new PersonId("grace-adeyemi"));

  private static RecordGround ground;
  private static OpenStore store;
  private static Casework casework;
  private static SignedHeads heads;
  private static Exports exports;

  @BeforeAll
  static void the_invented_cases_are_there() throws IOException {
    ground = RecordGround.lay();
    store = ground.store();
    casework = ground.casework();
    heads = ground.heads();
    exports = ground.exports();
  }

  @AfterAll
  static void close() {
    ground.close();
  }

  /** The business units. */
  private static List<Who> people() {
    return ground
        .everybody()
        .filter(w -> casework.desk(w).map(d -> d.runs()).orElse(false))
        .toList();
  }

  @Test
  void holds_in_every_partnership_by_one_command() {
    heads.partnerships().forEach(p -> assertEquals(Optional.empty(), heads.seal(p).refused()));
    assertEquals("0", ground.verified(""));
  }

  @Test
  void holds_in_a_seeded_partnership_of_several_slices_while_it_grows() throws SQLException {
    PartnershipId seeded = new PartnershipId("seeded-" + System.nanoTime() % 1_000_000_000);
    // nothing of it was erased, since what is gone cannot be copied
    String model =
        casework.cases(TEAM, "", 1).rows().stream()
            .map(row -> casework.caseView(TEAM, row.reference()).orElseThrow())
            .filter(v -> v.history().stream().noneMatch(e -> e.what() instanceof ValuesErased))
            .findFirst()
            .orElseThrow()
            .id();
    try (Connection to = ground.connect()) {
      Seeded.fill(store, to, MK, model, seeded, 90, 40);
      Seeded.fill(store, to, MK, model, new PartnershipId(seeded + "-long"), 2, 3_500);
    }
    for (PartnershipId p : List.of(seeded, new PartnershipId(seeded + "-long"))) {
      assertEquals(1, heads.seal(p).signed().orElseThrow().head().counter());
      String id = Seeded.id(1);
      store.inTransaction(
          tx -> {
            tx.journals().append(p, Seeded.after(p, tx.journals().of(p, id)), List.of());
            return id;
          });
      assertEquals(2, heads.seal(p).signed().orElseThrow().head().counter());
      assertEquals("0", ground.verified(p.value()));
    }
  }

  @Test
  void holds_in_the_export_of_every_case_and_the_proof_of_every_decision() throws IOException {
    int cases = 0;
    int byBodies = 0;
    int decisions = 0;
    for (Who who : people()) {
      for (Lists.CaseRow row : casework.cases(who, "", 1).rows()) {
        Exports.File file = exports.ofCase(who, row.reference()).orElseThrow();
        Checked checked = ground.check(file, who.partnership());
        assertEquals(List.of(), checked.faults(), row.reference());
        assertEquals(List.of(), checked.notes(), row.reference());
        cases++;
        for (Entry entry : casework.caseView(who, row.reference()).orElseThrow().history()) {
          Optional<Exports.File> proof = exports.ofDecision(who, row.reference(), entry.place());
          boolean decides =
              entry.what() instanceof Happening.DecisionMade
                  || entry.what() instanceof Happening.DisagreementSettled;
          assertEquals(decides, proof.isPresent(), row.reference() + " " + entry.place());
          if (decides) {
            decisions++;
            assertEquals(List.of(), ground.check(proof.get(), who.partnership()).faults());
          }
          if (entry.what() instanceof Happening.DecisionMade made && made.sitting().isPresent()) {
            byBodies++;
            String found = String.join("\n", ground.check(proof.get(), who.partnership()).found());
            assertTrue(found.contains("is of people whose arrival stands"), found);
            String summary = RecordGround.file(proof.get(), "summary.txt");
            for (String says :
                List.of("Decided: ", "Present: ", "Votes: ", "Facts as known then", "Rule ")) {
              assertTrue(summary.contains(says), says + " in\n" + summary);
            }
          }
        }
      }
    }
    assertTrue(cases >= 4 && decisions >= 2 && byBodies >= 1, cases + " " + decisions);
  }

  @Test
  void is_exported_to_nobody_of_another_partnership_and_each_export_is_recorded() {
    String reference = ground.refer(TEAM, "Ignatius Pomfret").reference();
    Who elsewhere =
        people().stream().filter(w -> !w.partnership().equals(MK)).findFirst().orElseThrow();
    assertTrue(exports.ofCase(elsewhere, reference).isEmpty());
    assertTrue(exports.ofCase(new Who(MK, elsewhere.person()), reference).isEmpty());
    assertTrue(exports.ofDecision(TEAM, reference, 1).isEmpty(), "entry 1 is no decision");
    String id = casework.caseView(TEAM, reference).orElseThrow().id();
    exports.ofCase(TEAM, reference);
    Set<Opened> opened = EnumSet.noneOf(Opened.class);
    store.inTransaction(tx -> tx.requests().reads(MK, id, 1)).forEach(r -> opened.add(r.what()));
    assertTrue(opened.contains(Opened.EXPORT), opened::toString);
  }

  @Test
  void gives_an_entry_of_which_answers_are_withheld_by_its_hash_alone() throws IOException {
    PartnershipId p = new PartnershipId("stockport");
    Who team = new Who(p, new PersonId("ben-yardley"));
    Who other = new Who(p, new PersonId("chloe-benson"));
    Value text = new Value.Text("Told in confidence.");
    Command.Refer form =
        new Command.Refer(
            "case-referral",
            "police-service",
            Map.of("scr-likely", new Value.YesNo(false)),
            Map.of(
                "reason", text,
                "safeguarding-lead", text,
                "lead-view", text,
                "significant-learning", text,
                "child-name", new Value.Text("Child Larch"),
                "family", new Value.Nil(),
                "incident-kind", new Value.Choice("critical-incident"),
                "summary", text));
    String reference = RecordGround.done(casework.refer(team, form, Terms.now())).reference();
    assertTrue(exports.ofCase(other, reference).isEmpty(), "it does not concern their agency");
    Command.OnCase named =
        new Command.NameAgencies("review-1", Set.of("safeguarding-children-unit"));
    RecordGround.done(casework.onCase(team, reference, named, Terms.now()));
    CaseView seen = casework.caseView(other, reference).orElseThrow();
    Set<Long> partly = seen.partly();
    assertEquals(1, partly.size());
    assertFalse(seen.papers().get(0).against().isEmpty(), "they are told that it is for others");
    PaperView withheld =
        casework.paper(other, reference, "review-1", "referral-form").orElseThrow();
    assertEquals(List.of(), withheld.drawn());
    PaperView shown = casework.paper(team, reference, "review-1", "referral-form").orElseThrow();
    assertTrue(shown.drawn().toString().contains("Told in confidence."), shown.drawn()::toString);
    assertTrue(casework.paper(team, reference, "review-1", "no-such-paper").isEmpty());
    Set<String> papers = new HashSet<>();
    store
        .inTransaction(tx -> tx.requests().reads(p, seen.id(), 1))
        .forEach(r -> papers.add(r.what() + " " + r.part() + " " + r.refused()));
    assertTrue(papers.contains("PAPER Referral form true"), papers::toString);
    assertTrue(papers.contains("PAPER Referral form false"), papers::toString);
    assertEquals(2, papers.stream().filter(r -> r.startsWith("PAPER")).count());
    String its = "\"place\":" + partly.iterator().next() + ",";
    Exports.File file = exports.ofCase(other, reference).orElseThrow();
    assertEquals(List.of(), ground.check(file, p).faults());
    assertFalse(RecordGround.file(file, "values.jsonl").contains(its));
    assertFalse(RecordGround.file(file, "summary.txt").contains("Told in confidence."));
    assertTrue(
        RecordGround.file(exports.ofCase(team, reference).orElseThrow(), "values.jsonl")
            .contains(its));
  }
}
