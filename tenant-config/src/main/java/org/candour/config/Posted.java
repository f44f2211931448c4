package org.candour.config;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.tenancy.PartnershipId;

/**
 * What is known of a document from outside it.
 *
 * @param partnership whom it is given for; empty: whomever it says
 * @param today the day it is checked on (Europe/London); empty: what turns on the day is not
 *     checked
 */
public record Posted(Optional<PartnershipId> partnership, Optional<LocalDate> today) {

  /** Nothing is known. */
  public static Posted unknown() {
    return new Posted(Optional.empty(), Optional.empty());
  }

  /** Given for this partnership, on this day. */
  public static Posted to(PartnershipId partnership, LocalDate today) {
    return new Posted(Optional.of(partnership), Optional.of(today));
  }
}
