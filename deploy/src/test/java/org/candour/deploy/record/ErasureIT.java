package org.candour.deploy.record;

import static org.candour.deploy.record.RecordGround.done;
import static org.candour.deploy.record.RecordGround.file;
import static org.candour.deploy.record.RecordGround.keyed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.BodyView;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Exports;
import org.candour.casework.Outcome;
import org.candour.casework.PeopleView;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.PersonNamed;
import org.candour.proof.Checked;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.time.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the database that the service ships with: each column of each table is looked through. */
@DisplayName("What is erased is gone, and the record still holds")
class ErasureIT {
  private static final PartnershipId MK = new PartnershipId("mk-together");
  private static final Who TEAM = new Who(MK, new PersonId("grace-adeyemi"));
  private static final String NAME = "Zebedee Quillfeather";
  private static final String REASON = "Erasure granted on 3 March.";

  private static RecordGround ground;
  private static Casework casework;

  @BeforeAll
  static void the_invented_cases_are_there() throws IOException {
    ground = RecordGround.lay();
    casework = ground.casework();
  }

  @AfterAll
  static void close() {
    ground.close();
  }

  /** Every answer of the case that holds the name, where it stands. */
  private static List<Command.Erase.Answer> named(CaseView view, String name) {
    List<Command.Erase.Answer> answers = new ArrayList<>();
    view.history()
        .forEach(
            e ->
                e.what()
                    .answers()
                    .forEach(
                        (field, value) -> {
                          if (value.words().contains(name)) {
                            answers.add(new Command.Erase.Answer(e.place(), field));
                          }
                        }));
    return answers;
  }

  @Test
  void of_a_case() throws IOException, SQLException {
    CaseView view = ground.refer(TEAM, NAME);
    String reference = view.reference();
    view =
        done(
            casework.onCase(
                TEAM,
                reference,
                new Command.Correct(2, "subject-name", new Value.Text(NAME + " the second")),
                keyed("correct-" + System.nanoTime())));
    ground.heads().seal(MK);
    List<Command.Erase.Answer> all = named(view, NAME);
    assertEquals(3, all.size(), all.toString());
    assertFalse(ground.whereverItStands(NAME).isEmpty(), "the search finds it while it is there");
    assertTrue(replies(reference) > 0);

    CaseView after =
        done(
            casework.onCase(
                TEAM, reference, new Command.Erase(all, REASON), Terms.now().having(view.tag())));

    assertEquals(List.of(), ground.whereverItStands(NAME));
    assertEquals(0, replies(reference));
    assertEquals(List.of(), named(after, NAME));
    Entry last = after.history().get(after.history().size() - 1);
    assertEquals(3, ((Happening.ValuesErased) last.what()).erased().size());
    assertEquals(TEAM.person(), last.stamp().by().person());
    assertEquals(REASON, last.what().answers().get("reason").words());

    Exports.File file = ground.exports().ofCase(TEAM, reference).orElseThrow();
    Checked checked = ground.check(file, MK);
    assertEquals(List.of(), checked.faults());
    assertTrue(
        String.join("\n", checked.found()).contains("3 values erased with a record of who and why"),
        checked.found().toString());
    assertFalse(file(file, "summary.txt").contains(NAME));
    assertTrue(file(file, "summary.txt").contains("Erased"));
    assertFalse(file(file, "values.jsonl").contains(base64(NAME)));
    assertEquals("0", ground.verified(MK.value()));
  }

  private static String base64(String text) {
    return java.util.Base64.getEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void by_nobody_but_the_business_unit_and_not_past_a_change() {
    String other = "Barnaby Thistlewood";
    CaseView view = ground.refer(TEAM, other);
    Who somebody =
        ground
            .everybody()
            .filter(w -> w.partnership().equals(MK))
            .filter(w -> !casework.desk(w).map(d -> d.runs()).orElse(true))
            .filter(w -> casework.caseView(w, view.reference()).isPresent())
            .findFirst()
            .orElseThrow();
    Command.Erase erase = new Command.Erase(named(view, other), "Because.");
    assertTrue(
        casework.onCase(somebody, view.reference(), erase, Terms.now()) instanceof Outcome.Refused);
    assertTrue(
        casework.onCase(TEAM, view.reference(), erase, Terms.now().having("0000"))
            instanceof Outcome.Changed);
    assertEquals(2, named(casework.caseView(TEAM, view.reference()).orElseThrow(), other).size());
  }

  private static long replies(String reference) throws SQLException {
    return ground.count("select count(*) from reply where body = '" + reference + "'");
  }

  /** The people there are, and the last place of their journal. */
  private static PeopleView people() {
    return casework.people(TEAM, Optional.empty()).orElseThrow();
  }

  private static PeopleView named(PersonId person, String name) {
    return done(
        casework.onPeople(
            TEAM, new Command.NamePerson(person, name), keyed("name-" + System.nanoTime())));
  }

  private static List<Command.Erase.Answer> namesOf(PersonId person) {
    return casework.peopleHistory(TEAM).orElseThrow().entries().stream()
        .filter(e -> e.what() instanceof PersonNamed it && it.person().equals(person))
        .map(e -> new Command.Erase.Answer(e.place(), PersonNamed.NAME))
        .toList();
  }

  @Test
  void of_people_whose_names_are_then_shown_nowhere() throws SQLException {
    String name = "Ottoline Marchbanks";
    PersonId person = new PersonId("erased-" + System.nanoTime());
    named(person, name);
    named(person, name + " the second");
    assertFalse(ground.whereverItStands(name).isEmpty(), "the search finds it while it is there");
    assertTrue(replies("people") > 0);
    List<Command.Erase.Answer> all = namesOf(person);
    assertEquals(2, all.size());

    Command.Erase erase = new Command.Erase(all, REASON);
    Who other = other();
    assertTrue(casework.onPeople(other, erase, Terms.now()) instanceof Outcome.Refused);
    assertTrue(
        casework.onPeople(TEAM, erase, Terms.now().having("0000")) instanceof Outcome.Changed);
    PeopleView after = done(casework.onPeople(TEAM, erase, Terms.now().having(people().tag())));

    assertEquals(List.of(), ground.whereverItStands(name));
    assertEquals(0, replies("people"));
    assertEquals("Name erased", after.names().get(person.value()));
    assertTrue(after.roster().knows(person), "they are still somebody");
    assertTrue(
        casework.onPeople(TEAM, erase, Terms.now().having(people().tag()))
            instanceof Outcome.Refused,
        "once");
    ground.heads().seal(MK);
    assertEquals("0", ground.verified(MK.value()));
    assertEquals("Ann Third", named(person, "Ann Third").names().get(person.value()));
  }

  /** Somebody of the partnership who does not run it. */
  private static Who other() {
    return ground
        .everybody()
        .filter(w -> w.partnership().equals(MK))
        .filter(w -> !casework.desk(w).map(d -> d.runs()).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void of_a_duty_that_was_done_and_of_nothing_else_of_it() throws SQLException {
    String said = "Philomena Tarbuck was interviewed.";
    String duty = "rapid-review-audit";
    Terms report = reported(0);
    BodyView done =
        done(casework.doDuty(TEAM, new Command.DoDuty(duty, Optional.of(said)), report));
    assertFalse(ground.whereverItStands(said).isEmpty(), "the search finds it while it is there");
    Entry entry = done.done().get(0);
    assertEquals(said, entry.what().answers().get(Happening.DutyDone.NOTE).words());
    Command.Erase erase =
        new Command.Erase(
            List.of(new Command.Erase.Answer(entry.place(), Happening.DutyDone.NOTE)), REASON);
    assertTrue(casework.eraseOfDuty(other(), duty, erase, Terms.now()) instanceof Outcome.Refused);

    BodyView after = done(casework.eraseOfDuty(TEAM, duty, erase, Terms.now()));

    assertEquals(List.of(), ground.whereverItStands(said));
    assertEquals(done.done().size(), after.done().size(), "that it was done stays");
    ground.heads().seal(MK);
    assertEquals("0", ground.verified(MK.value()));
  }

  @Test
  void of_what_was_taken_back_too_and_the_erasure_itself_stays() throws SQLException {
    String said = "Cuthbert Oakapple was seen.";
    String duty = "rapid-review-audit";
    BodyView done =
        done(casework.doDuty(TEAM, new Command.DoDuty(duty, Optional.of(said)), reported(1)));
    long place = done.done().get(0).place();
    BodyView back = done(casework.takeBackDuty(TEAM, takesBack(duty, place), Terms.now()));
    assertEquals(
        List.of(place), back.notCounted().stream().map(Entry::place).limit(1).toList(), said);
    Command.Erase erase =
        new Command.Erase(
            List.of(new Command.Erase.Answer(place, Happening.DutyDone.NOTE)), REASON);
    done(casework.eraseOfDuty(TEAM, duty, erase, Terms.now()));
    assertEquals(List.of(), ground.whereverItStands(said));
    for (long later = place; later < place + 4; later++) {
      assertTrue(
          casework.takeBackDuty(TEAM, takesBack(duty, later), Terms.now())
              instanceof Outcome.Refused,
          "neither what was taken back, nor that, nor the erasure is taken back");
    }
  }

  private static Command.TakeBackDuty takesBack(String duty, long place) {
    return new Command.TakeBackDuty(duty, place);
  }

  private static Terms reported(int daysAgo) {
    return new Terms(
        Basis.REPORT,
        Optional.of(new On(LocalDate.now(Civil.LONDON).minusDays(daysAgo))),
        Optional.empty(),
        Optional.empty(),
        Optional.of("duty-" + System.nanoTime()));
  }
}
