package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.journal.Happening;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A duty of every agency")
class EveryAgencyTest {
  private static final Set<String> ALL = Set.of("council", "police", "icb", "schools");

  private static Story owedBy(Owner owner) {
    Step checks =
        Pathway.duty("returns", "Agency checks", "NS-G-06", owner, Guard.none())
            .by(
                Pathway.within(
                    "NS-H-31", Pathway.elapsed(5), new Anchor.StepMet("notify", "it was sent")))
            .answering("return", "nothing")
            .step();
    Step sent =
        Pathway.duty("notify", "Checks sent", "NS-G-05", Pathway.DIRECTOR, Guard.none()).step();
    ReviewType rapid = Pathway.with(Pathway.rapidReview(10), List.of(sent, checks));
    return Story.referred(
        Story.blank(Northshire.version(1, day("Thu 1 Jan 2026"), rapid), "Mon 2 Mar 2026 9:00"),
        false);
  }

  private static Owner every() {
    return new Owner.EveryAgency(Optional.empty(), "every agency");
  }

  private static Set<String> owing(Story story) {
    return story.step("returns").due().stream()
        .filter(Due::isOpen)
        .map(Due::owes)
        .collect(Collectors.toSet());
  }

  private static Story answers(Story story, PersonId who, String agency) {
    return story.by(who).does(Story.returns(agency));
  }

  @Test
  void is_owed_by_each_of_them_though_none_was_named_as_involved() {
    assertEquals(
        ALL.stream().map(a -> "agency:" + a).collect(Collectors.toSet()), owing(owedBy(every())));
  }

  @Test
  void is_done_once_the_last_of_them_has_answered() {
    Story three =
        answers(
            answers(answers(owedBy(every()), People.MANAGER, "council"), People.OFFICER, "police"),
            People.CLERK,
            "icb");
    assertEquals(StepStanding.State.OPEN, three.step("returns").state());
    assertEquals(Set.of("agency:schools"), owing(three));
    Story all = answers(three, People.HEAD, "schools");
    assertEquals(StepStanding.State.MET, all.step("returns").state());
  }

  @Test
  void opens_the_case_for_an_agency_until_it_has_answered() {
    Story asked = owedBy(every());
    assertTrue(Engine.opens(asked.dossier(), asked.stands(), People.CLERK).open());
    Story answered = answers(asked, People.CLERK, "icb");
    assertFalse(Engine.opens(answered.dossier(), answered.stands(), People.CLERK).open());
    Story involved =
        answered.by(People.MANAGER).does(new Happening.AgenciesNamed("r1", Set.of("icb")));
    assertTrue(Engine.opens(involved.dossier(), involved.stands(), People.CLERK).open());
  }

  @Test
  void of_one_kind_is_owed_by_those_of_that_kind_alone() {
    Story asked = owedBy(new Owner.EveryAgency(Optional.of("statutory"), "every statutory agency"));
    assertEquals(Set.of("agency:council", "agency:police", "agency:icb"), owing(asked));
    List<Reason> refused = asked.by(People.HEAD).isRefused(Story.returns("schools"));
    assertEquals("Northshire Schools has not been asked in this review.", refused.get(0).says());
    assertEquals(
        Optional.of("Only every statutory agency owes this answer."), refused.get(0).remedy());
  }

  @Test
  void is_answered_by_each_for_itself_alone() {
    List<Reason> refused = owedBy(every()).by(People.CLERK).isRefused(Story.returns("police"));
    assertEquals(Reason.Kind.AUTHORITY, refused.get(0).kind());
  }
}
