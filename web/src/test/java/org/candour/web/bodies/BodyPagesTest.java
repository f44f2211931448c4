package org.candour.web.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.HoldsPost;
import org.candour.body.Mode;
import org.candour.casework.BodyView;
import org.candour.casework.Desk;
import org.candour.casework.Who;
import org.candour.config.FrameworkReader;
import org.candour.config.calendar.BankHolidays;
import org.candour.criteria.Value;
import org.candour.engine.Engine;
import org.candour.engine.Practice;
import org.candour.engine.Proposal;
import org.candour.engine.Room;
import org.candour.engine.Ruling;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.pathway.StandingDuty;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.web.Render;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of what comes round outside any one review")
class BodyPagesTest {
  private static final String TEXT =
      """
      partnership: southshire
      name: Southshire
      version: 1
      in force from: 2026-01-01
      changes: First version.
      documents: { Scheme: Southshire Scheme }
      calendar: { bank holidays: england-and-wales, day of receipt: day 0 }
      tags: { business-unit: the business unit, scrutineer: the scrutineer }
      agencies: { council: { name: Southshire Council } }
      posts:
        manager: { name: Manager, agency: council, is: business-unit }
        examiner: { name: Examiner, is: scrutineer }
      bodies:
        board:
          name: Board
          rule: SS-1
          says: The board meets and is scrutinised.
          cites: Scheme, Board
          level: remind
          seats: { council: { name: Council, agency: council } }
          chair: not set
          quorum: not set
          decides by: not set
          meetings: { rule: SS-1, at least: 1, in each: month }
          agenda:
            training: { name: Training, rule: SS-1, public: yes }
            cases: { name: Cases, rule: SS-1, in: [March], public: no, because: they name people }
          duties: { audit: { duty: Decisions audited, who: examiner, tells: board, rule: SS-1, every: 2 months, from the last time: yes } }
      """;

  private static final Instant NOW = Instant.parse("2026-04-14T10:00:00Z");
  private static final PersonId MANAGER = new PersonId("manager");
  private static final PersonId SCRUTINEER = new PersonId("scrutineer");

  private final Framework framework =
      new FrameworkReader().read(TEXT.getBytes(StandardCharsets.UTF_8)).framework().orElseThrow();
  private final List<Entry> journal = new ArrayList<>();

  private Room room() {
    return new Room(
        "board",
        journal,
        new History(List.of(framework)),
        BankHolidays.of("england-and-wales"),
        new Appointments(List.of(holds(MANAGER, "manager"), holds(SCRUTINEER, "examiner"))),
        Map.of());
  }

  private static Appointment holds(PersonId person, String post) {
    return new Appointment(
        person, "council", new HoldsPost(post), LocalDate.of(2026, 1, 1), Optional.empty());
  }

  private Ruling says(PersonId by, Happening what) {
    Ruling ruling =
        Engine.admit(
            room(),
            new Proposal(
                List.of(what),
                new At(NOW),
                NOW,
                new Actor(by, "somebody"),
                Basis.ACT,
                Optional.empty()));
    if (ruling instanceof Ruling.Admitted admitted) {
      journal.addAll(admitted.entries());
    }
    return ruling;
  }

  private static Happening done() {
    return new Happening.DutyDone(
        "audit", Map.of(Happening.DutyDone.NOTE, new Value.Text("Twelve of <them>.")));
  }

  private BodyView view(PersonId by) {
    LocalDate day = Civil.dayOf(NOW);
    Practice practice = Practice.in("board", journal);
    return new BodyView(
        framework,
        "board",
        day,
        Engine.programme(framework, "board", practice, day, room().calendar()),
        List.copyOf(framework.duties().values()),
        Engine.duties(framework, practice, day, room().calendar()),
        framework.bodies().get("board").agenda().items(),
        journal.stream().filter(e -> e.what() instanceof Happening.DutyDone).toList(),
        List.of(),
        by.equals(SCRUTINEER) ? List.of("audit") : List.of(),
        Map.of("scrutineer", "Sam Rao"),
        "tag");
  }

  private Desk desk(PersonId by) {
    return new Desk(
        new Who(framework.partnership(), by),
        by.value(),
        List.of(by.value()),
        Set.of("council"),
        by.equals(MANAGER),
        false,
        framework);
  }

  private String page(PersonId by) {
    return Render.page(
        "bodies/body.vm", BodyPage.frame(desk(by), "Board"), BodyPage.of(view(by), desk(by), NOW));
  }

  @Test
  void say_which_meetings_are_missing_and_which_passed_for_good() {
    String page = page(MANAGER);

    assertTrue(page.contains("Programme of meetings"), page);
    assertTrue(page.contains("Missed for good: 3"), page);
    assertTrue(page.contains("Due in 16 days"), page);
    assertTrue(page.contains("/meetings/call?body=board"), page);
  }

  @Test
  void say_that_a_meeting_was_held_or_is_set() {
    says(MANAGER, new Happening.MeetingCalled("m1", new At(NOW.plusSeconds(86_400)), Mode.IN_ROOM));

    assertTrue(page(MANAGER).contains("Set for a day in time"));
  }

  @Test
  void say_what_stands_on_the_agenda_and_how_it_is_taken() {
    String page = page(MANAGER);

    assertTrue(page.contains("Training (in public)"), page);
    assertTrue(page.contains("Cases (exempt: they name people)"), page);
    assertTrue(page.contains("At meetings in March"), page);
  }

  @Test
  void offer_to_record_a_duty_to_whoever_owes_it_and_to_nobody_else() {
    assertTrue(page(SCRUTINEER).contains("/duties/audit\""));
    assertFalse(page(MANAGER).contains("/duties/audit\""));
    assertTrue(page(SCRUTINEER).contains("Overdue by 44 days"), page(SCRUTINEER));
  }

  @Test
  void say_that_a_duty_was_done_and_what_came_of_it_and_let_it_be_taken_back() {
    assertTrue(says(SCRUTINEER, done()) instanceof Ruling.Admitted);
    String page = page(SCRUTINEER);

    assertTrue(page.contains("by Sam Rao"), page);
    assertTrue(page.contains("Twelve of &lt;them&gt;."), page);
    assertTrue(page.contains("/duties/audit/1/back"), page);
    assertFalse(page.contains("Overdue"), page);
  }

  @Test
  void list_the_duties_by_body() {
    String html =
        Render.page(
            "bodies/duties.vm",
            BodyPage.frame(desk(SCRUTINEER), "Standing duties"),
            DutiesPage.of(List.of(view(SCRUTINEER)), desk(SCRUTINEER), NOW));

    assertTrue(html.contains("/bodies/board\""), html);
    assertTrue(html.contains("id=\"duty-audit\""), html);
  }

  @Test
  void ask_what_came_of_it_and_keep_what_was_typed_when_it_is_refused() {
    says(SCRUTINEER, done());
    StandingDuty duty = framework.duties().values().iterator().next();
    MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
    typed.putSingle("note", "Twelve & more.");
    DutyForm form =
        new DutyForm(duty, "Board", "/p/southshire/duties/audit", "/back", new Submitted(typed));
    List<Reason> reasons = ((Ruling.Refused) says(SCRUTINEER, done())).reasons();
    List<Wrong> wrong = reasons.stream().map(form::wrong).toList();
    String html =
        Render.page("bodies/done.vm", BodyPage.frame(desk(SCRUTINEER), "Record"), form.page(wrong));

    assertTrue(html.contains("has already been recorded for 14 April 2026"), html);
    assertTrue(html.contains("Twelve &amp; more."), html);
    assertEquals(Optional.of("Twelve & more."), form.command().note());
  }

  @Test
  void ask_before_an_entry_is_taken_back() {
    says(SCRUTINEER, done());
    DutyPanel panel =
        DutyPanel.of(
            framework.duties().values().iterator().next(), view(SCRUTINEER), desk(SCRUTINEER), NOW);
    String html =
        Render.page(
            "bodies/back.vm",
            BodyPage.frame(desk(SCRUTINEER), "Take an entry back"),
            new TakeBackPage(
                "Board",
                panel.name(),
                panel.done().get(0),
                "/action",
                "/back",
                "key",
                ErrorSummary.of(List.of())));

    assertTrue(html.contains("Take this entry back?"), html);
    assertTrue(html.contains("14 April 2026 at 11am"), html);
  }
}
