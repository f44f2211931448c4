package org.candour.config.proof;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.config.Catalogue;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Yaml;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;

/** The proofs of what is shipped. To make one is to play every example, so each is made once. */
final class Proofs {
  private static final Map<PartnershipId, Proof> MADE = new ConcurrentHashMap<>();

  private Proofs() {}

  static Proof of(PartnershipId partnership) {
    return MADE.computeIfAbsent(partnership, Proofs::made);
  }

  private static Proof made(PartnershipId partnership) {
    Framework framework = Catalogue.framework(partnership);
    return new Proof(
        Yaml.tree(Catalogue.text(partnership), new Defects()).orElseThrow().root(),
        framework,
        Catalogue.examples(partnership),
        BankHolidays.of(framework.bankHolidays()));
  }
}
