package org.candour.web.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.signin.KeptForm;
import org.candour.tenancy.PartnershipId;

/** Fills a page in, for tests of forms in other folders. */
public final class Refills {
  private static final Instant NOW = Instant.parse("2026-03-16T10:00:00Z");

  private Refills() {}

  /** The page with what was sent to that address filled in. */
  public static String page(String page, String address, Map<String, List<String>> sent) {
    return RefilledForm.of(page, form(address, sent)).page();
  }

  static KeptForm form(String address, Map<String, List<String>> sent) {
    return new KeptForm(
        new PartnershipId("north"), "an-id", NOW, NOW.plusSeconds(60), address, "A page", sent);
  }
}
