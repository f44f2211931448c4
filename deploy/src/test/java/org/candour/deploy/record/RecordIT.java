package org.candour.deploy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Exports;
import org.candour.casework.Lists;
import org.candour.casework.Opened;
import org.candour.casework.Outcome;
import org.candour.casework.Policies;
import org.candour.casework.SignedHeads;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.config.PublishedPolicies;
import org.candour.criteria.Value;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.deploy.opening.Opening;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.persistence.OpenStore;
import org.candour.persistence.RecordCheck;
import org.candour.persistence.Stores;
import org.candour.proof.Checked;
import org.candour.proof.ExportCheck;
import org.candour.proof.HeadsFolder;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the database that the service ships with, with what the service itself writes. */
@DisplayName("The record that the service writes")
class RecordIT {
  private static final PartnershipId MK = new PartnershipId("mk-together");
  private static final Who TEAM = new Who(MK, new PersonId("grace-adeyemi"));
  private static final String NAME = "Zebedee Quillfeather";

  private static OpenStore store;
  private static Casework casework;
  private static SignedHeads heads;
  private static Exports exports;
  private static HeadsFolder folder;

  @BeforeAll
  static void the_invented_cases_are_there() throws IOException {
    InstantSource clock = InstantSource.system();
    PublishedPolicies texts = new PublishedPolicies();
    Policies policies = new Policies(texts);
    store = Stores.open(setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"), 2);
    casework = new Casework(store, policies, clock);
    new Demonstration(null, new Opening(store, texts, clock), casework, clock).open();
    folder = new HeadsFolder(Path.of(setting("heads.folder")));
    SigningKey key = SigningKey.ofPem(Files.readString(Path.of(setting("heads.key"))));
    heads = new SignedHeads(store, key, folder, clock);
    exports = new Exports(store, policies, clock, heads);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String setting(String name) {
    return System.getProperty("candour." + name);
  }

  private static Checked check(Exports.File file, PartnershipId p) throws IOException {
    return ExportCheck.of(file.content().array(), folder.outside(p.value()));
  }

  private static String file(Exports.File zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.content().array()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  /** Everybody who holds anything. */
  private static Stream<Who> everybody() {
    return heads.partnerships().stream()
        .flatMap(
            p ->
                store.inTransaction(tx -> tx.appointments().people(p)).stream()
                    .map(row -> new Who(p, row.person())));
  }

  /** The business units. */
  private static List<Who> people() {
    return everybody().filter(w -> casework.desk(w).map(d -> d.runs()).orElse(false)).toList();
  }

  @Test
  void holds_in_every_partnership_by_one_command() {
    heads.partnerships().forEach(p -> assertEquals(Optional.empty(), heads.seal(p).refused()));
    assertEquals("0", verified(""));
  }

  @Test
  void holds_in_a_seeded_partnership_of_several_slices_while_it_grows() throws SQLException {
    PartnershipId seeded = new PartnershipId("seeded-" + System.nanoTime() % 1_000_000_000);
    String model =
        casework
            .caseView(TEAM, casework.cases(TEAM, "", 1).rows().get(0).reference())
            .orElseThrow()
            .id();
    try (Connection to = connect()) {
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
      assertEquals("0", verified(p.value()));
    }
  }

  private static String verified(String partnerships) {
    return RecordCheck.run(
        setting("jdbc.url"),
        setting("jdbc.user"),
        setting("jdbc.password"),
        partnerships,
        setting("heads.folder"));
  }

  @Test
  void holds_in_the_export_of_every_case_and_the_proof_of_every_decision() throws IOException {
    int cases = 0;
    int byBodies = 0;
    int decisions = 0;
    for (Who who : people()) {
      for (Lists.CaseRow row : casework.cases(who, "", 1).rows()) {
        Exports.File file = exports.ofCase(who, row.reference()).orElseThrow();
        Checked checked = check(file, who.partnership());
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
            assertEquals(List.of(), check(proof.get(), who.partnership()).faults());
          }
          if (entry.what() instanceof Happening.DecisionMade made && made.sitting().isPresent()) {
            byBodies++;
            String found = String.join("\n", check(proof.get(), who.partnership()).found());
            assertTrue(found.contains("is of people whose arrival stands"), found);
            String summary = file(proof.get(), "summary.txt");
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
    String reference = refer().reference();
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
    String reference = done(casework.refer(team, form, Terms.now())).reference();
    assertTrue(exports.ofCase(other, reference).isEmpty(), "it does not concern their agency");
    Command.OnCase named =
        new Command.NameAgencies("review-1", Set.of("safeguarding-children-unit"));
    done(casework.onCase(team, reference, named, Terms.now()));
    CaseView seen = casework.caseView(other, reference).orElseThrow();
    Set<Long> partly = seen.partly();
    assertEquals(1, partly.size());
    assertFalse(seen.papers().get(0).against().isEmpty(), "they are told that it is for others");
    String its = "\"place\":" + partly.iterator().next() + ",";
    Exports.File file = exports.ofCase(other, reference).orElseThrow();
    assertEquals(List.of(), check(file, p).faults());
    assertFalse(file(file, "values.jsonl").contains(its));
    assertFalse(file(file, "summary.txt").contains("Told in confidence."));
    assertTrue(file(exports.ofCase(team, reference).orElseThrow(), "values.jsonl").contains(its));
  }

  private static CaseView refer() {
    return done(
        casework.refer(
            TEAM,
            new Command.Refer(
                "child-rapid-review",
                "mkcc",
                Map.of(
                    "subject", new Value.Choice("child"),
                    "subject-name", new Value.Text(NAME),
                    "born", new Value.Moment(new On(LocalDate.of(2024, 3, 11))),
                    "died", new Value.YesNo(false),
                    "seriously-harmed", new Value.YesNo(true),
                    "abuse", new Value.Choice("suspected"),
                    "place", new Value.Choice("our-area")),
                Map.of("reason", new Value.Text(NAME + " was taken to hospital."))),
            keyed("refer-" + System.nanoTime())));
  }

  private static Terms keyed(String key) {
    return new Terms(
        Terms.now().basis(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(key));
  }

  private static CaseView done(Outcome<CaseView> outcome) {
    if (outcome instanceof Outcome.Done<CaseView> done) {
      return done.now();
    }
    throw new AssertionError(outcome);
  }

  /** Every answer of the case that holds the name, where it stands. */
  private static List<Command.Erase.Answer> named(CaseView view) {
    List<Command.Erase.Answer> answers = new ArrayList<>();
    view.history()
        .forEach(
            e ->
                e.what()
                    .answers()
                    .forEach(
                        (field, value) -> {
                          if (value.words().contains(NAME)) {
                            answers.add(new Command.Erase.Answer(e.place(), field));
                          }
                        }));
    return answers;
  }

  @Test
  void holds_after_an_erasure_and_nothing_of_what_was_erased_is_left_anywhere()
      throws IOException, SQLException {
    CaseView view = refer();
    String reference = view.reference();
    view =
        done(
            casework.onCase(
                TEAM,
                reference,
                new Command.Correct(2, "subject-name", new Value.Text(NAME + " the second")),
                keyed("correct-" + System.nanoTime())));
    heads.seal(MK);
    List<Command.Erase.Answer> all = named(view);
    assertEquals(3, all.size(), all.toString());
    assertFalse(whereverItStands().isEmpty(), "the search finds it while it is there");
    assertTrue(replies(reference) > 0);

    CaseView after =
        done(
            casework.onCase(
                TEAM,
                reference,
                new Command.Erase(all, "Erasure granted on 3 March."),
                Terms.now().having(view.tag())));

    assertEquals(List.of(), whereverItStands());
    assertEquals(0, replies(reference));
    assertEquals(List.of(), named(after));
    Entry last = after.history().get(after.history().size() - 1);
    assertEquals(3, ((Happening.ValuesErased) last.what()).erased().size());
    assertEquals(TEAM.person(), last.stamp().by().person());
    assertEquals("Erasure granted on 3 March.", last.what().answers().get("reason").words());

    Exports.File file = exports.ofCase(TEAM, reference).orElseThrow();
    Checked checked = check(file, MK);
    assertEquals(List.of(), checked.faults());
    assertTrue(
        String.join("\n", checked.found()).contains("3 values erased with a record of who and why"),
        checked.found().toString());
    assertFalse(file(file, "summary.txt").contains(NAME));
    assertTrue(file(file, "summary.txt").contains("Erased"));
    assertFalse(file(file, "values.jsonl").contains(base64(NAME)));
    holds_in_every_partnership_by_one_command();
  }

  private static String base64(String text) {
    return java.util.Base64.getEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void is_erased_by_nobody_but_the_business_unit_and_not_past_a_change() {
    CaseView view = refer();
    Who other =
        everybody()
            .filter(w -> w.partnership().equals(MK))
            .filter(w -> !casework.desk(w).map(d -> d.runs()).orElse(true))
            .filter(w -> casework.caseView(w, view.reference()).isPresent())
            .findFirst()
            .orElseThrow();
    Command.Erase erase = new Command.Erase(named(view), "Because.");
    assertTrue(
        casework.onCase(other, view.reference(), erase, Terms.now()) instanceof Outcome.Refused);
    assertTrue(
        casework.onCase(TEAM, view.reference(), erase, Terms.now().having("0000"))
            instanceof Outcome.Changed);
    assertEquals(2, named(casework.caseView(TEAM, view.reference()).orElseThrow()).size());
  }

  private static long replies(String reference) throws SQLException {
    return count("select count(*) from reply where body = '" + reference + "'");
  }

  private static long count(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"));
  }

  /** Every column of every table that the service can read, in whose bytes the name stands. */
  private static List<String> whereverItStands() throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select table_name, column_name from information_schema.columns where table_schema"
                    + " = database() and data_type in ('varchar', 'char', 'text', 'longtext',"
                    + " 'blob', 'longblob', 'varbinary', 'mediumtext', 'mediumblob', 'json')")) {
      while (found.next()) {
        columns.add(found.getString(1) + " " + found.getString(2));
      }
    }
    List<String> found = new ArrayList<>();
    for (String one : columns) {
      String[] names = one.split(" ", -1);
      if (count(
              "select count(*) from "
                  + names[0]
                  + " where instr(cast("
                  + names[1]
                  + " as binary), '"
                  + NAME
                  + "') > 0")
          > 0) {
        found.add(one);
      }
    }
    return found;
  }
}
