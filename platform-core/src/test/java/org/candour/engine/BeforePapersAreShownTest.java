package org.candour.engine;

import static org.candour.engine.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DeclarationsMade;
import org.candour.journal.Mark;
import org.candour.journal.Verdict;
import org.candour.pathway.Access;
import org.candour.pathway.Owner;
import org.candour.pathway.Paper;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Before the papers of a case are shown")
class BeforePapersAreShownTest {
  private static Story referred(Framework framework) {
    return Story.referred(Story.blank(framework, "Mon 2 Mar 2026 9:00"), false).asked();
  }

  private static Seen seen(Story story, PersonId by) {
    return Engine.seen(story.dossier(), story.stands(), by);
  }

  @Nested
  class Where_the_framework_asks_for_declarations {
    private final Story story = referred(Northshire.declaring());

    @Test
    void somebody_who_takes_part_sees_nothing_until_they_have_made_them() {
      Seen before = seen(story, People.OFFICER);
      assertEquals(List.of("no-conflict"), before.toDeclare().stream().map(d -> d.id()).toList());
      assertEquals(List.of(), before.journal());
      assertTrue(before.assessment().facts().values().isEmpty());
      assertTrue(before.assessment().review("r1").orElseThrow().steps().isEmpty());
      Story declared =
          story
              .by(People.OFFICER)
              .does(new DeclarationsMade(People.OFFICER, Set.of("no-conflict")));
      Seen after = seen(declared, People.OFFICER);
      assertEquals(declared.dossier().journal(), after.journal());
      assertFalse(seen(declared, People.CLERK).toDeclare().isEmpty());
    }

    @Test
    void the_business_unit_and_the_scrutineer_take_no_part_and_are_not_asked() {
      assertEquals(List.of(), seen(story, People.MANAGER).toDeclare());
      assertEquals(List.of(), seen(story, People.SCRUTINEER).toDeclare());
    }

    @Test
    void nobody_declares_for_another_or_what_is_not_asked() {
      Happening forThem = new DeclarationsMade(People.CLERK, Set.of("no-conflict"));
      assertEquals(1, story.by(People.OFFICER).isRefused(forThem).size());
      Happening unknown = new DeclarationsMade(People.OFFICER, Set.of("no-conflit"));
      assertEquals(
          List.of(
              "This framework has no declaration called “no-conflit”. Did you mean"
                  + " “no-conflict”?"),
          Story.says(story.by(People.OFFICER).isRefused(unknown)));
    }
  }

  @Nested
  class Where_the_framework_says_who_sees_a_paper {
    private static final Paper FORM =
        new Paper(
            "form",
            "Referral form",
            rule("NS-M-01", "The form is for the panel only."),
            "rapid",
            List.of(Paper.REFERRAL),
            List.of(
                new Paper.Access(
                    new Owner.OfBody("panel", "the Review Panel"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    private final Story story = referred(Northshire.having(Access.notSet(), Map.of("form", FORM)));

    private static Happening referral(Seen seen) {
      return seen.journal().stream()
          .map(Entry::what)
          .filter(Happening.ReviewOpened.class::isInstance)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void others_see_that_there_was_a_referral_without_its_answers() {
      Seen clerk = seen(story, People.CLERK);
      assertEquals(Map.of(), referral(clerk).answers());
      assertEquals("NS-M-01", clerk.withheld().get(0).rule().orElseThrow().id().value());
      assertEquals(story.dossier().journal().size(), clerk.journal().size());
    }

    @Test
    void the_panel_the_business_unit_and_the_agency_that_referred_see_them() {
      for (PersonId person : List.of(People.NURSE, People.MANAGER, People.OFFICER)) {
        Seen seen = seen(story, person);
        assertFalse(referral(seen).answers().isEmpty(), person.value());
      }
      assertEquals(List.of(), seen(story, People.NURSE).withheld());
    }

    @Test
    void everybody_is_told_which_papers_there_are_and_for_whom() {
      for (PersonId person : List.of(People.NURSE, People.MANAGER, People.OFFICER, People.CLERK)) {
        PaperStanding paper = seen(story, person).papers().get(0);
        assertEquals("r1", paper.review());
        assertEquals(FORM, paper.paper());
        assertEquals(List.of("the referral"), paper.drawnFrom());
        assertEquals(List.of("the Review Panel"), paper.seenBy());
        boolean theirs = person.equals(People.NURSE) || person.equals(People.MANAGER);
        assertEquals(theirs, paper.against().isEmpty(), person.value());
      }
      Reason why = seen(story, People.CLERK).papers().get(0).against().get(0);
      assertEquals("NS-M-01", why.rule().orElseThrow().id().value());
      assertEquals(
          "“Referral form” is for the Review Panel. The form is for the panel only.", why.says());
    }

    @Test
    void others_see_that_each_agency_answered_and_only_their_own_answer() {
      Paper pack =
          new Paper("pack", "Pack", FORM.rule(), "rapid", List.of("returns"), FORM.seenBy());
      Story story =
          Story.referred(
                  Story.blank(
                      Northshire.having(Access.notSet(), Map.of("pack", pack)),
                      "Mon 2 Mar 2026 9:00"),
                  false)
              .returned();
      assertEquals(
          Map.of("council", "", "police", "return", "icb", ""),
          returns(seen(story, People.OFFICER)));
      assertEquals(
          Map.of("council", "return", "police", "return", "icb", "return"),
          returns(seen(story, People.NURSE)));
      PaperStanding its = seen(story, People.NURSE).papers().get(0);
      ReviewStanding review = story.stands().review("r1").orElseThrow();
      assertEquals(
          List.of(Optional.of("return"), Optional.of("return"), Optional.of("return")),
          Engine.drawn(
                  seen(story, People.NURSE).journal(),
                  review,
                  its.paper(),
                  story.stands().knownAt())
              .stream()
              .map(Drawn::cameTo)
              .toList());
      assertEquals(
          List.of(Optional.empty(), Optional.of("return"), Optional.empty()),
          seen(story, People.OFFICER).journal().stream()
              .map(Entry::what)
              .filter(Happening.StepDone.class::isInstance)
              .map(Happening.StepDone.class::cast)
              .filter(done -> done.agency().isPresent())
              .map(Happening.StepDone::answer)
              .toList());
    }

    /** The same case, of which the referral was judged so. */
    private Dossier referralJudged(boolean effective, Mark... marks) {
      Dossier its = story.dossier();
      Verdict verdict = new Verdict(effective, List.of(marks), Map.of());
      List<Entry> journal =
          its.journal().stream()
              .map(
                  e ->
                      e.what() instanceof Happening.ReviewOpened
                          ? new Entry(e.subject(), e.place(), e.stamp(), e.what(), verdict)
                          : e)
              .toList();
      return new Dossier(
          its.subject(), journal, its.frameworks(), its.calendar(), its.appointments());
    }

    @Test
    void the_answers_of_a_referral_without_effect_are_for_those_who_see_everything() {
      Dossier dossier =
          referralJudged(
              false, new Mark(Mark.Kind.BREACH, Optional.of("NS-F-02"), "“Safe?” is answered No."));
      Assessment now = Engine.assess(dossier, story.stands().knownAt(), story.stands().about());
      assertEquals(List.of(), now.reviews());
      assertEquals(1, now.findings().size());
      Seen clerk = Engine.seen(dossier, now, People.CLERK);
      assertEquals(Map.of(), referral(clerk).answers());
      assertEquals(List.of(), clerk.assessment().findings());
      for (PersonId person : List.of(People.MANAGER, People.OFFICER)) {
        Seen seen = Engine.seen(dossier, now, person);
        assertFalse(referral(seen).answers().isEmpty(), person.value());
        assertEquals(1, seen.assessment().findings().size());
      }
    }

    @Test
    void a_mark_of_an_entry_says_nothing_of_the_answers_that_are_withheld() {
      Dossier dossier =
          referralJudged(
              true,
              new Mark(Mark.Kind.NOTE, Optional.of("NS-F-01"), "“Summary” has no answer."),
              new Mark(Mark.Kind.BREACH, Optional.of("NS-F-02"), "“Safe?” is answered No."),
              new Mark(Mark.Kind.LATE, Optional.of("NS-H-01"), "Done after it was due."));
      List<Mark> seen =
          Engine.seen(dossier, story.stands(), People.CLERK).journal().stream()
              .filter(e -> e.what() instanceof Happening.ReviewOpened)
              .flatMap(e -> e.verdict().marks().stream())
              .toList();
      assertEquals(
          List.of(Mark.Kind.BREACH, Mark.Kind.LATE), seen.stream().map(Mark::kind).toList());
      assertEquals("What this mark says is withheld with the answers.", seen.get(0).says());
      assertEquals("Done after it was due.", seen.get(1).says());
    }

    private static Map<String, String> returns(Seen seen) {
      StepStanding returns =
          seen.assessment().review("r1").flatMap(r -> r.step("returns")).orElseThrow();
      assertEquals(StepStanding.State.MET, returns.state());
      return returns.byAgency();
    }

    @Test
    void a_paper_of_which_it_does_not_say_it_is_for_anybody_and_opens_no_other() {
      Paper open =
          new Paper("list", "List", FORM.rule(), "rapid", List.of(Paper.REFERRAL), List.of());
      Story both = referred(Northshire.having(Access.notSet(), Map.of("form", FORM, "list", open)));
      Seen clerk = seen(both, People.CLERK);
      assertEquals(
          Map.of("form", false, "list", true),
          clerk.papers().stream()
              .collect(Collectors.toMap(p -> p.paper().id(), p -> p.against().isEmpty())));
      assertEquals(Map.of(), referral(clerk).answers());
    }

    @Test
    void and_nothing_of_them_before_what_has_to_be_declared_was() {
      Access asks = Northshire.DECLARES;
      Story undeclared = referred(Northshire.having(asks, Map.of("form", FORM)));
      assertEquals(List.of(), seen(undeclared, People.OFFICER).papers());
    }

    @Test
    void and_a_correction_of_them_is_withheld_as_they_are() {
      Story corrected =
          story
              .by(People.MANAGER)
              .does(
                  Story.corrects(
                      story.dossier().journal().stream()
                          .filter(e -> e.what() instanceof Happening.ReviewOpened)
                          .findFirst()
                          .orElseThrow()
                          .place(),
                      "summary",
                      new org.candour.criteria.Value.Text("A fall in the garden.")));
      List<Entry> journal = seen(corrected, People.CLERK).journal();
      assertEquals(Map.of(), journal.get(journal.size() - 1).what().answers());
    }
  }
}
