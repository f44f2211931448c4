package org.candour.web.cases;

import org.candour.engine.PaperStanding;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Badge;
import org.candour.web.shared.ReasonView;

/**
 * A paper of a review as the page of a case shows it.
 *
 * @param from what its answers come from; empty when the framework does not say
 * @param seenBy who may see it; empty when the framework does not say
 * @param draft the step until which it is a draft; empty when it is none
 * @param href its page; empty on that page itself
 * @param restricted whether it is not for whoever looks
 * @param remedy what they can do about that; empty when nothing
 */
public record PaperLine(
    String name,
    Badge badge,
    String from,
    String seenBy,
    String draft,
    String href,
    boolean restricted,
    String remedy,
    ReasonView rule) {

  /** A paper of a review that has its pages at this address. */
  static PaperLine below(String review, PaperStanding its) {
    return of(its, review + Addresses.of("papers", its.paper().id()));
  }

  static PaperLine of(PaperStanding its, String href) {
    boolean restricted = !its.against().isEmpty();
    return new PaperLine(
        its.paper().name(),
        restricted
            ? new Badge(Badge.Look.REST, "Restricted")
            : new Badge(Badge.Look.DONE, "You may see it"),
        String.join("; ", its.drawnFrom()),
        String.join("; ", its.seenBy()),
        its.draftUntil().orElse(""),
        href,
        restricted,
        its.against().stream().flatMap(r -> r.remedy().stream()).findFirst().orElse(""),
        ReasonView.of(its.paper().rule()));
  }
}
