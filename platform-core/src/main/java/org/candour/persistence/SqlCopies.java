package org.candour.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.candour.tenancy.PartnershipId;

/**
 * Where text of a subject may stand besides its journal and its personal values. Each such table
 * has its statement here, which an erasure runs; a test reads the schema and holds that no table
 * with room for text is left out.
 */
record SqlCopies(Sql sql) {
  /** What is asked for at each place of a statement: a partnership, or else the subject. */
  private static final Pattern PLACE = Pattern.compile("(\\w+) = \\?");

  /**
   * By table: what removes the copies of one subject, given the partnership and the subject. Of a
   * body, replies about any body's meetings and duties go: which of them speak of it is not kept.
   */
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
            + " where i.partnership = reply.partnership and i.case_id = ? union all"
            + " select cast('people' as binary) from subject s"
            + " where s.partnership = reply.partnership and s.id = ? and s.kind = 'partnership'"
            + " union all select cast(m.meeting as binary) from meeting m, subject b"
            + " where m.partnership = reply.partnership and b.partnership = reply.partnership"
            + " and b.id = ? and b.kind = 'body') or partnership = ?"
            + " and operation in ('DoDuty', 'TakeBackDuty', 'Erase')"
            + " and exists (select 1 from subject d where d.partnership = reply.partnership"
            + " and d.id = ? and d.kind = 'body')");
    // sealed with keys that only browsers have: which of them speak of the case cannot be told, so
    // all go
    remove.put("kept_form", "delete from kept_form where partnership = ?");
    remove.put("outbox", "update outbox set content = '' where partnership = ? and subject = ?");
    return remove;
  }

  int forget(PartnershipId p, String subject) {
    int reached = 0;
    for (String statement : REMOVE.values()) {
      reached += sql.update(statement, told(statement, p, subject));
    }
    return reached;
  }

  /** The partnership where it is asked for, the subject everywhere else. */
  private static Object[] told(String statement, PartnershipId p, String subject) {
    return PLACE
        .matcher(statement)
        .results()
        .map(found -> found.group(1).equals("partnership") ? p.value() : subject)
        .toArray();
  }
}
