package org.candour.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Actor;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.PeopleHistory;
import org.candour.casework.PeopleView;
import org.candour.criteria.Value;
import org.candour.engine.Engine;
import org.candour.engine.Roster;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Stamp;
import org.candour.journal.Subject;
import org.candour.journal.Verdict;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages about people")
class PeoplePagesTest {
  private static final PersonId ANN = new PersonId("ann/1 <b>");
  private static final PersonId BEN = new PersonId("ben");
  private static final LocalDate TODAY = Civil.dayOf(Scenes.NOW);
  private static final String NAME = "Ann <script> O'Hara";

  /**
   * Ann holds the first post, held the second, and is to hold the first seat; Ben was a mistake.
   */
  private static List<Entry> journal(Framework framework) {
    List<Entry> journal = new ArrayList<>();
    List<String> posts = List.copyOf(framework.posts().keySet());
    add(journal, framework, named(ANN, NAME));
    add(journal, framework, named(BEN, "Ben Field"));
    add(journal, framework, post("a1", ANN, posts.get(0), TODAY.minusDays(9)));
    add(journal, framework, post("a2", ANN, posts.get(1), TODAY.minusDays(9)));
    add(
        journal,
        framework,
        new AppointmentEnded(
            "a2",
            TODAY,
            true,
            AppointmentEnded.Because.MOVED,
            Map.of("reason", new Value.Text("A new <i>post</i>"))));
    seat(framework)
        .ifPresent(seat -> add(journal, framework, appointed("a3", ANN, seat, TODAY.plusDays(9))));
    add(
        journal,
        framework,
        new SampleDrawn(
            "48213377",
            7,
            Optional.of("rapid <b>"),
            TODAY.minusDays(9),
            TODAY,
            3,
            "00ff",
            List.of("T-2026-0001")));
    add(journal, framework, post("a4", BEN, posts.get(0), TODAY));
    add(
        journal,
        framework,
        new Corrected(
            journal.size(),
            Corrected.WITHDRAWN,
            Map.of(Corrected.WITHDRAWN, new Value.YesNo(true))));
    return journal;
  }

  private static Optional<Holding> seat(Framework framework) {
    return framework.bodies().values().stream()
        .map(c -> c.body())
        .flatMap(b -> b.seats().stream().map(s -> (Holding) new HoldsSeat(b.id(), s.id())))
        .findFirst();
  }

  private static Happening named(PersonId person, String name) {
    return new PersonNamed(person, Map.of(PersonNamed.NAME, new Value.Text(name)));
  }

  private static Happening post(String id, PersonId person, String post, LocalDate from) {
    return appointed(id, person, new HoldsPost(post), from);
  }

  private static Happening appointed(String id, PersonId person, Holding what, LocalDate from) {
    return new Appointed(id, person, "agency-1", what, from, Optional.empty(), Map.of());
  }

  private static void add(List<Entry> journal, Framework framework, Happening what) {
    Stamp stamp =
        new Stamp(
            new At(Scenes.NOW),
            Scenes.NOW,
            new Actor(ANN, "Manager"),
            Basis.ACT,
            framework.version(),
            1);
    journal.add(
        new Entry(Subject.ofPartnership("p"), journal.size() + 1L, stamp, what, Verdict.plain()));
  }

  private static PeopleView view(Framework framework, boolean manages) {
    Roster roster = Engine.roster(journal(framework), Scenes.NOW);
    return new PeopleView(
        framework,
        TODAY,
        Scenes.NOW,
        roster,
        Engine.vacancies(framework, roster.appointments(), TODAY),
        Engine.unheld(framework, roster.appointments(), TODAY),
        Map.of(ANN.value(), NAME, BEN.value(), "Ben Field"),
        manages,
        manages,
        "tag");
  }

  private static String render(String template, Desk desk, Object page) {
    return Render.page("people/" + template + ".vm", Where.below(desk, "People"), page);
  }

  private static Submitted said(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle(pairs[i], pairs[i + 1]);
    }
    return new Submitted(form);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void list_everybody_with_what_they_hold_held_and_are_to_hold(Scenes scenes) {
    String html =
        render("people", scenes.desk(), PeoplePage.of(view(scenes.framework, true), scenes.desk()));
    assertTrue(html.contains("Ann &lt;script&gt; O&#39;Hara"), html);
    assertTrue(html.contains("Since 7 March 2026"), html);
    assertTrue(html.contains("From 25 March 2026"), html);
    assertTrue(html.contains("Known here, with nothing today"), html);
    assertTrue(html.contains("/people/person?who=ann%2F1%20%3Cb%3E"), html);
    assertFalse(html.contains("<script> O"), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void show_a_person_and_to_those_who_appoint_what_may_be_done(Scenes scenes) {
    PeopleView view = view(scenes.framework, true);
    String html = render("person", scenes.desk(), PersonPage.of(ANN, view, scenes.desk()));
    assertTrue(html.contains("/people/end/a1"), html);
    assertFalse(html.contains("/people/end/a2"), html);
    assertTrue(html.contains("They have other duties now"), html);
    assertTrue(html.contains("ann/1 &lt;b&gt;"), html);
    String others =
        render(
            "person",
            scenes.desk(),
            PersonPage.of(ANN, view(scenes.framework, false), scenes.desk()));
    assertFalse(others.contains("/people/end/"), others);
    assertFalse(others.contains("ann/1 &lt;b&gt;"), others);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void show_every_seat_of_a_day_with_what_is_vacant(Scenes scenes) {
    PeopleView view = view(scenes.framework, true);
    SeatsPage page = SeatsPage.of(view, scenes.desk(), Submitted.nothing(), List.of());
    String html = render("seats", scenes.desk(), page);
    assertTrue(html.contains("Seats on 16 March 2026"), html);
    assertEquals(
        view.vacancies().stream().mapToInt(v -> v.places()).sum(),
        page.bodies().stream().mapToInt(SeatsPage.BodyPart::vacant).sum());
    assertEquals(view.unheld().size(), page.unheld().size());
    assertEquals(!view.unheld().isEmpty(), html.contains("Posts that every agency is to have"));
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void tell_the_journal_newest_first_by_names(Scenes scenes) {
    PeopleHistory history =
        new PeopleHistory(view(scenes.framework, true), journal(scenes.framework), List.of(), true);
    PeopleHistoryPage page = PeopleHistoryPage.of(history, scenes.desk());
    String html = render("history", scenes.desk(), page);
    assertTrue(page.events().get(0).title().endsWith("withdrawn"), html);
    assertTrue(html.contains("Ann &lt;script&gt; O&#39;Hara ends: "), html);
    assertTrue(html.contains("A new &lt;i&gt;post&lt;/i&gt;"), html);
    assertTrue(html.contains("Withdrawn by entry"), html);
    assertTrue(html.contains("A sample of 3 of 3 cases drawn for an audit"), html);
    assertTrue(html.contains("of the kind “rapid &lt;b&gt;”, by the seed 48213377."), html);
    assertFalse(html.contains("T-2026-0001"), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void tell_of_a_sample_no_number_that_is_withheld(Scenes scenes) {
    List<Entry> journal = new ArrayList<>();
    SampleDrawn whole =
        new SampleDrawn("s", 7, Optional.empty(), TODAY, TODAY, 3, "00ff", List.of("T-2026-0001"));
    add(journal, scenes.framework, whole.withholding(List.of()));
    PeopleHistory history =
        new PeopleHistory(view(scenes.framework, true), journal, List.of(), true);
    String html = render("history", scenes.desk(), PeopleHistoryPage.of(history, scenes.desk()));
    assertTrue(html.contains("A sample of cases drawn for an audit"), html);
    assertTrue(html.contains("is not shown to you."), html);
    assertFalse(html.contains("0 of 0"), html);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void offer_everything_that_can_be_held_and_read_it_back(Scenes scenes) {
    Choices choices = new Choices(scenes.framework);
    for (Choices.Group group : choices.groups("")) {
      for (var pick : group.picks()) {
        assertTrue(choices.holding(pick.value(), "agency-1").isPresent(), pick.value());
      }
    }
    assertTrue(choices.holding("post:king", "agency-1").isEmpty());
    assertTrue(choices.holding("", "agency-1").isEmpty());
    assertTrue(choices.holding("seat:attic", "agency-1").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void ask_what_and_when_then_what_is_to_be_declared_then_for_a_look(Scenes scenes) {
    PeopleView view = view(scenes.framework, true);
    AppointForm empty = new AppointForm(BEN, view, scenes.desk(), said("who", "ben"));
    String form = render("appoint-form", scenes.desk(), empty.page(empty.wrong()));
    assertTrue(form.contains("Choose what they are to hold"), form);
    assertTrue(form.contains("Enter the first day"), form);
    for (String post : scenes.framework.posts().keySet()) {
      AppointForm filled =
          new AppointForm(
              BEN,
              view,
              scenes.desk(),
              said(
                  "who",
                  "ben",
                  "what",
                  "post:" + post,
                  "agency",
                  "",
                  "from-day",
                  "1",
                  "from-month",
                  "4",
                  "from-year",
                  "2026"));
      assertEquals(
          scenes.framework.declared(new HoldsPost(post)).isEmpty(),
          filled.undeclared().isEmpty(),
          post);
      String asks = render("appoint-declare", scenes.desk(), filled.page(filled.undeclared()));
      assertTrue(asks.contains("post:" + post), asks);
      String check = render("appoint-check", scenes.desk(), filled.page(List.of()));
      assertTrue(check.contains("1 April 2026"), check);
    }
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void end_at_once_or_with_a_day(Scenes scenes) {
    PeopleView view = view(scenes.framework, true);
    var held = view.roster().appointment("a1").orElseThrow();
    EndForm empty = new EndForm(held, view, scenes.desk(), Submitted.nothing());
    assertEquals(2, empty.wrong().size());
    assertTrue(
        render("end-form", scenes.desk(), empty.page(empty.wrong())).contains("Choose when"));
    EndForm now = new EndForm(held, view, scenes.desk(), said("when", "now", "because", "left"));
    assertEquals(List.of(), now.wrong());
    assertEquals(Optional.empty(), now.command().until());
    assertTrue(render("end-check", scenes.desk(), now.page(List.of())).contains("Now, at once"));
    EndForm day =
        new EndForm(
            held,
            view,
            scenes.desk(),
            said(
                "when",
                "day",
                "because",
                "term_over",
                "until-day",
                "31",
                "until-month",
                "3",
                "until-year",
                "2026",
                "reason",
                "x"));
    assertEquals(
        new Command.EndAppointment(
            "a1",
            Optional.of(LocalDate.of(2026, 3, 31)),
            AppointmentEnded.Because.TERM_OVER,
            Optional.of("x")),
        day.command());
  }

  @Test
  void add_a_person_once_and_rename_them_after() {
    Scenes scenes = Scenes.all().findFirst().orElseThrow();
    PeopleView view = view(scenes.framework, true);
    NameForm twice =
        new NameForm(view, scenes.desk(), said("who", "ben", "name", "Ben", "adding", "yes"));
    assertEquals("This is already known here, as Ben Field", twice.wrong().get(0).reason().says());
    NameForm rename = new NameForm(view, scenes.desk(), said("who", "ben"));
    String html = render("name-form", scenes.desk(), rename.page(List.of()));
    assertTrue(html.contains("Change the name of Ben Field"), html);
    assertTrue(html.contains("value=\"Ben Field\""), html);
    NameForm add = new NameForm(view, scenes.desk(), said());
    assertTrue(
        render("name-form", scenes.desk(), add.page(add.wrong())).contains("Enter the person"));
    assertTrue(
        render("name-check", scenes.desk(), rename.page(List.of())).contains("Name until now"));
  }

  @Test
  void put_a_reason_at_the_field_it_speaks_of() {
    Scenes scenes = Scenes.all().findFirst().orElseThrow();
    PeopleView view = view(scenes.framework, true);
    AppointForm form = new AppointForm(BEN, view, scenes.desk(), said("who", "ben"));
    Wrong seat = form.wrong(Reason.integrity("seat", "It is full."));
    assertEquals("what", seat.control());
    assertEquals("from", form.wrong(Reason.integrity("from", "No version.")).control());
    assertEquals("", form.wrong(Reason.authority("Nobody appoints themself.")).control());
    assertEquals("who", NameForm.wrong(Reason.input("person", "No spaces.")).control());
  }

  @Test
  void withdraw_an_entry_with_what_was_wrong() {
    Scenes scenes = Scenes.all().findFirst().orElseThrow();
    WithdrawPage page =
        new WithdrawPage(
            "Ben appointed: Post",
            "Entry 3",
            false,
            "/x",
            "/y",
            "",
            "Say what was wrong",
            "tag",
            "key",
            ErrorSummary.of(List.of(Wrong.input("reason", "Say what was wrong"))));
    assertTrue(render("withdraw", scenes.desk(), page).contains("It then was never held"));
  }
}
