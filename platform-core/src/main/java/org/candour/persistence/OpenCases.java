package org.candour.persistence;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.candour.casework.OpenTo;
import org.candour.tenancy.PartnershipId;

/**
 * The part of a statement that keeps a list to the cases that open for somebody. Each row of the
 * list is looked up by the case's own key, so that a page costs by what it shows. It asks for a
 * value and not whether one exists: a planner turns that into a join that reads every case.
 */
record OpenCases(PartnershipId p, OpenTo to) {

  /**
   * A condition, beginning with "and".
   *
   * @param column what holds the id of the case
   */
  String and(String column, List<Object> values) {
    String kept = " and " + notKept(column, values);
    return to.everyCase() ? kept : kept + " and " + concerns(column, values);
  }

  /** The same for a list that also holds what this says of other rows. */
  String andOr(String column, String others, List<Object> values) {
    String kept = " and " + notKept(column, values);
    return to.everyCase()
        ? kept
        : kept + " and (" + concerns(column, values) + " or " + others + ")";
  }

  /** That it is not kept from them. */
  String notKept(String column, List<Object> values) {
    values.add(p.value());
    values.add(to.person().value());
    return "(select 1 from case_exclusion x where x.partnership = ? and x.case_id = "
        + column
        + " and x.person = ? limit 1) is null";
  }

  /** That it is one of those that are kept from them, which are few. */
  String isKept(String column, List<Object> values) {
    values.add(p.value());
    values.add(to.person().value());
    return column
        + " in (select x.case_id from case_exclusion x where x.partnership = ? and x.person = ?)";
  }

  /** That it concerns them. */
  String concerns(String column, List<Object> values) {
    if (to.everyCase()) {
      return "true";
    }
    if (to.parties().isEmpty()) {
      return "false";
    }
    values.add(p.value());
    values.addAll(new TreeSet<>(to.parties()));
    values.add(to.day());
    return "(select 1 from case_party q where q.partnership = ? and q.case_id = "
        + column
        + " and q.party in ("
        + String.join(", ", Collections.nCopies(to.parties().size(), "?"))
        + ") and (q.valid_until is null or q.valid_until >= ?) limit 1) = 1";
  }
}
