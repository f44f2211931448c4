package org.candour.quorum;

import static org.candour.quorum.QuorumVerdict.State.NOT_QUORATE;
import static org.candour.quorum.QuorumVerdict.State.QUORATE;
import static org.candour.quorum.Someone.member;
import static org.candour.quorum.Someone.named;
import static org.candour.quorum.Someone.onTerms;
import static org.candour.quorum.Someone.proxyFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.body.Attendee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
    "Dudley: a child rapid review meeting needs health, the police and the council (DU-C-01)")
class DudleyQuorumTest {
  private static final Attendee HEALTH = member("icb", "health-partner");
  private static final Attendee POLICE = member("police", "police-partner");
  private static final Attendee COUNCIL = member("council", "council-partner");

  private final Quorum quorum =
      new EachOf(
          List.of(
              Party.tagged("health-partner", "health"),
              Party.tagged("police-partner", "the police"),
              Party.tagged("council-partner", "the council")),
          Remote.COUNTS);

  private QuorumVerdict judge(Attendee... present) {
    return quorum.judge(List.of(present));
  }

  @Test
  void is_quorate_with_one_from_each() {
    QuorumVerdict verdict = judge(HEALTH, POLICE, COUNCIL);
    assertEquals(QUORATE, verdict.state());
    assertEquals("Quorate: 3 of 3 required representatives are here.", verdict.says());
  }

  @Test
  void asks_for_the_health_partner_whichever_organisation_that_is_today() {
    assertEquals(QUORATE, judge(member("ccg", "health-partner"), POLICE, COUNCIL).state());
    assertEquals(QUORATE, judge(member("icb", "health-partner"), POLICE, COUNCIL).state());
    assertEquals(NOT_QUORATE, judge(member("ccg"), POLICE, COUNCIL).state());
  }

  @Nested
  class Is_not_quorate {
    @Test
    void with_two_from_the_council_and_two_from_the_police() {
      QuorumVerdict verdict =
          judge(
              onTerms(COUNCIL, 2, true, true),
              onTerms(named("Second councillor", COUNCIL), 2, true, true),
              onTerms(POLICE, 2, true, true),
              onTerms(named("Second officer", POLICE), 2, true, true));
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          List.of("Member of council", "Second councillor"), verdict.needs().get(2).metBy());
    }

    @Test
    void when_the_police_send_a_proxy_through_another_agency() {
      QuorumVerdict verdict = judge(HEALTH, COUNCIL, proxyFrom("probation", POLICE));
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          "Proxy from probation acts for another agency than the one whose seat it is.",
          verdict.notCounted().get(0).says());
    }

    @Test
    void and_everybody_missing_is_named_at_once() {
      assertEquals(
          "Not quorate: 1 of 3 required representatives is here. There is no one from health. There"
              + " is no one from the police. To become quorate you need someone from health and"
              + " someone from the police.",
          judge(COUNCIL).says());
    }

    @Test
    void with_nobody_here_at_all() {
      assertEquals(NOT_QUORATE, judge().state());
    }
  }
}
