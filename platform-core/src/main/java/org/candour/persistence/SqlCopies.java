package org.candour.persistence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.tenancy.PartnershipId;

/**
 * Where text of a case may stand besides its journal and its personal values. Each such table has
 * its statement here, which an erasure runs; a test reads the schema and holds that no table with
 * room for text is left out.
 */
record SqlCopies(Sql sql) {
  /** By table: what removes the copies of one case, given the partnership and the case. */
  static final Map<String, String> REMOVE = remove();

  /** Tables with room for text in which none of a case's answers ever stands, and why. */
  static final Map<String, String> NONE =
      Map.of(
          "framework", "the published policy",
          "calendar", "closure days",
          "journal_entry", "a commitment stands in place of each personal value",
          "personal_value", "what is erased itself",
          "refusal", "names rules, never values",
          "head_key", "public keys",
          "signed_head", "hashes and counts",
          "sign_in_session", "a sealed ticket for signing out, which says nothing of a case");

  private static Map<String, String> remove() {
    Map<String, String> remove = new LinkedHashMap<>();
    remove.put(
        "reply",
        "delete from reply where partnership = ? and body in ("
            + "select cast(c.reference as binary) from review_case c"
            + " where c.partnership = reply.partnership and c.id = ? union all"
            + " select cast(i.meeting as binary) from meeting_item i"
            + " where i.partnership = reply.partnership and i.case_id = ?)");
    // sealed with keys that only browsers have: which of them speak of the case cannot be told, so
    // all go
    remove.put("kept_form", "delete from kept_form where partnership = ?");
    remove.put("outbox", "update outbox set content = '' where partnership = ? and subject = ?");
    return remove;
  }

  int forget(PartnershipId p, String subject) {
    int reached = 0;
    for (String statement : REMOVE.values()) {
      int asked = (int) statement.chars().filter(c -> c == '?').count();
      Object[] told = {p.value(), subject, subject};
      reached += sql.update(statement, Arrays.copyOf(told, asked));
    }
    return reached;
  }
}
