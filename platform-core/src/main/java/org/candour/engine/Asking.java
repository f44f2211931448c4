package org.candour.engine;

import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.rule.Rule;
import org.candour.time.Civil;

/**
 * On what standing something is proposed: as an act or a report, with what reason, by whoever holds
 * what. It decides which rules give way.
 *
 * @param posts the posts they hold at this moment
 * @param tells whether it is the business unit's report of what others did
 */
record Asking(Basis basis, Optional<String> why, Set<String> posts, boolean tells) {

  /**
   * By whoever makes this proposal.
   *
   * @param appointments who holds what at this moment
   * @param framework the version that says which posts run the partnership
   */
  static Asking of(Proposal proposal, Appointments appointments, Framework framework) {
    Set<String> posts = appointments.postsOf(proposal.by().person(), Civil.dayOf(proposal.now()));
    boolean runs = framework.postsTagged(Scene.BUSINESS_UNIT).stream().anyMatch(posts::contains);
    return new Asking(
        proposal.basis(), proposal.why(), posts, runs && proposal.basis() == Basis.REPORT);
  }

  /** By nobody in particular, for whom no rule gives way that is for some to set aside. */
  static Asking ofNobody(Optional<String> why) {
    return new Asking(Basis.ACT, why, Set.of(), false);
  }

  /** The same as an act, so that no rule is broken by a report; what it tells it still tells. */
  Asking asAct() {
    return new Asking(Basis.ACT, why, posts, tells);
  }

  boolean saysWhy() {
    return !why.orElse("").isBlank();
  }

  /**
   * Whether a reason of theirs lets them past the rule. The business unit may report that whoever
   * may go past it did: who that was belongs into the reason.
   */
  boolean mayGoPast(Rule rule) {
    return rule.setAside().map(by -> by.by(posts) || tells).orElse(true);
  }
}
