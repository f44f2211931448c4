package org.candour.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.tenancy.PartnershipId;

/**
 * The one place where it is recorded who opened a case, or what is of the partnership and of no one
 * case, and where that is read. It is written in the transaction of the reading itself: what cannot
 * be recorded is not shown.
 *
 * <p>Opening the same again within a minute, by the clock, is one row.
 */
record Readings(PartnershipId p, Store.Tx tx, Instant now) {
  private static final int LONGEST_CAPACITY = 400;
  private static final int LONGEST_PART = 200;
  private static final String NOBODY_KNOWN = "Somebody who holds nothing here";

  /** Somebody opened this of a case. */
  void opened(Desk desk, Opened what, String caseId) {
    write(desk.who(), what, Optional.of(caseId), "", String.join(", ", desk.capacities()), false);
  }

  /**
   * Somebody opened a paper of a case, or asked for one that is not for them.
   *
   * @param paper what the framework calls it
   */
  void paper(Desk desk, String paper, boolean refused, String caseId) {
    String capacity = String.join(", ", desk.capacities());
    write(desk.who(), Opened.PAPER, Optional.of(caseId), paper, capacity, refused);
  }

  /**
   * Somebody compared partnerships, of which this is one: every case of a period went into that.
   */
  void compared(Desk desk) {
    opened(desk, Opened.COMPARISON, Ids.ofPartnership(p));
  }

  /** Somebody opened the partnership's journal, which has this id. */
  void people(Desk desk, String journal) {
    write(
        desk.who(),
        Opened.PEOPLE,
        Optional.of(journal),
        "",
        String.join(", ", desk.capacities()),
        false);
  }

  /** Somebody who holds something here asked for this of a case, which does not open for them. */
  void refused(Desk desk, Opened what, String caseId) {
    write(desk.who(), what, Optional.of(caseId), "", String.join(", ", desk.capacities()), true);
  }

  /** Somebody who holds nothing here asked for this: of a case, if it was one that there is. */
  void refused(Who who, Opened what, Optional<String> caseId) {
    write(who, what, caseId.or(() -> Optional.of(Ids.ofPartnership(p))), "", "", true);
  }

  private void write(
      Who who,
      Opened what,
      Optional<String> caseId,
      String part,
      String capacity,
      boolean refused) {
    String id =
        Ids.of(
            now.truncatedTo(ChronoUnit.MINUTES),
            String.join(
                    "|", who.person().value(), what.name(), caseId.orElse(""), "" + refused, part)
                .getBytes(StandardCharsets.UTF_8));
    tx.requests()
        .readBy(
            p,
            new ReadRow(
                id,
                who.person(),
                now,
                what,
                caseId,
                cut(part, LONGEST_PART),
                cut(capacity, LONGEST_CAPACITY),
                refused));
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /** Page {@code number} (from 1) of who opened a case, the newest first. */
  Lists.Page<Lists.ReadingRow> of(String caseId, int number, Map<String, String> names) {
    List<Lists.ReadingRow> rows =
        tx.requests().reads(p, caseId, number).stream()
            .map(
                r ->
                    new Lists.ReadingRow(
                        r.at(),
                        names.getOrDefault(r.person().value(), NOBODY_KNOWN),
                        r.capacity(),
                        r.what(),
                        r.part(),
                        r.refused()))
            .toList();
    return new Lists.Page<>(rows, number, CasePage.SIZE, tx.requests().countReads(p, caseId));
  }
}
