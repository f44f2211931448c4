package org.candour.quorum;

import static org.candour.quorum.Someone.member;
import static org.candour.quorum.Someone.onTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.quorum.QuorumVerdict.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Stockport and Kent: silence is not borrowed")
class StockportAndKentQuorumTest {

  @Nested
  @DisplayName("Stockport's Learning and Improvement Panel has no quorum and none is recommended")
  class Stockport {
    @Test
    void says_that_the_framework_does_not_set_one() {
      QuorumVerdict verdict = QuorumNotSet.silent().judge(List.of(member("health")));
      assertEquals("Quorum is not set by this framework.", verdict.says());
      assertEquals(State.NOT_SET, verdict.state());
    }

    @Test
    void adopting_nothing_changes_nothing() {
      assertEquals(
          State.NOT_SET, new QuorumNotSet(Optional.empty(), true).judge(List.of()).state());
    }
  }

  @Nested
  @DisplayName("Kent's Rapid Review Group: one each of three partners is recommended")
  class Kent {
    private final Attendee teamManager =
        onTerms(member("council", "council-partner"), 1, false, false);
    private final Quorum recommended =
        new EachOf(
            List.of(
                Party.tagged("council-partner", "the council"),
                Party.tagged("police-partner", "the police"),
                Party.tagged("health-partner", "health")),
            Remote.COUNTS);
    private final List<Attendee> withoutSocialWork =
        List.of(teamManager, member("police", "police-partner"), member("icb", "health-partner"));

    @Test
    void the_team_manager_would_not_make_up_for_the_social_work_lead() {
      QuorumVerdict verdict =
          new QuorumNotSet(Optional.of(recommended), false).judge(withoutSocialWork);
      assertEquals(State.NOT_SET, verdict.state());
      assertTrue(verdict.says().contains("That would not be met."));
      assertEquals(
          "sits in a seat that does not count towards quorum", verdict.notCounted().get(0).why());
    }

    @Test
    void nor_does_the_team_manager_once_the_partnership_adopts_it() {
      assertEquals(
          State.NOT_QUORATE,
          new QuorumNotSet(Optional.of(recommended), true).judge(withoutSocialWork).state());
    }

    @Test
    void words_say_what_is_recommended() {
      assertEquals(
          "Quorum is not set by this framework. Recommended: one from each of: the council, the"
              + " police and health.",
          new QuorumNotSet(Optional.of(recommended), false).words());
    }
  }
}
