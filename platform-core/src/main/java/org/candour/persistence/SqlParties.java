package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.CaseOpenings;
import org.candour.casework.OpenTo;
import org.candour.casework.PartyRow;
import org.candour.casework.RequestRow;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

record SqlParties(Sql sql) implements Store.Parties {
  private static final String OF_CASE = " where partnership = ? and case_id = ?";

  @Override
  public void replace(PartnershipId p, String caseId, CaseOpenings wanted) {
    CaseOpenings kept = of(p, caseId);
    List<Object> key = List.of(p.value(), caseId);
    delete(key, "case_party", "party", without(kept.parties(), wanted.parties(), PartyRow::party));
    insert(
        key,
        "case_party (partnership, case_id, party, valid_until)",
        left(wanted.parties(), kept.parties()).stream()
            .map(row -> values(row.party(), row.until().orElse(null)))
            .toList());
    delete(
        key,
        "case_exclusion",
        "person",
        without(kept.excluded(), wanted.excluded(), PersonId::value));
    insert(
        key,
        "case_exclusion (partnership, case_id, person)",
        left(wanted.excluded(), kept.excluded()).stream().map(one -> values(one.value())).toList());
    Map<PersonId, Instant> asked = wanted.waiting();
    delete(
        key,
        "case_request",
        "person",
        without(kept.waiting().entrySet(), asked.entrySet(), waiting -> waiting.getKey().value()));
    insert(
        key,
        "case_request (partnership, case_id, person, asked_at)",
        left(asked.entrySet(), kept.waiting().entrySet()).stream()
            .map(one -> values(one.getKey().value(), Moments.compared(one.getValue())))
            .toList());
  }

  private static <T> List<T> left(Collection<T> all, Collection<T> without) {
    List<T> left = new ArrayList<>(all);
    left.removeAll(without);
    return left;
  }

  private static <T> List<String> without(
      Collection<T> all, Collection<T> wanted, java.util.function.Function<T, String> name) {
    return left(all, wanted).stream().map(name).toList();
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return java.util.Arrays.asList(values);
  }

  private void delete(List<Object> key, String table, String column, List<String> gone) {
    if (!gone.isEmpty()) {
      List<Object> all = new ArrayList<>(key);
      all.addAll(gone);
      sql.update(
          "delete from " + table + OF_CASE + " and " + column + " in (" + marks("?", gone) + ")",
          all.toArray());
    }
  }

  private void insert(List<Object> key, String into, List<List<@Nullable Object>> rows) {
    if (!rows.isEmpty()) {
      List<@Nullable Object> all = new ArrayList<>();
      rows.forEach(
          row -> {
            all.addAll(key);
            all.addAll(row);
          });
      String one = "(?, ?" + ", ?".repeat(rows.get(0).size()) + ")";
      sql.update("insert into " + into + " values " + marks(one, rows), all.toArray());
    }
  }

  private static String marks(String one, List<?> many) {
    return String.join(", ", Collections.nCopies(many.size(), one));
  }

  /** One line of any of the three tables. */
  private record Line(String kind, String name, Optional<java.sql.Timestamp> at) {}

  @Override
  public CaseOpenings of(PartnershipId p, String caseId) {
    if (!Ascii.all(caseId)) {
      return new CaseOpenings(List.of(), Set.of(), Map.of());
    }
    List<Line> lines =
        sql.query(
            "select 'party' as kind, party as name, cast(valid_until as datetime(6)) as at_moment"
                + " from case_party"
                + OF_CASE
                + " union all select 'excluded', person, null from case_exclusion"
                + OF_CASE
                + " union all select 'waiting', person, asked_at from case_request"
                + OF_CASE,
            SqlParties::line,
            List.of(p.value(), caseId, p.value(), caseId, p.value(), caseId));
    List<PartyRow> parties = new ArrayList<>();
    Set<PersonId> excluded = new LinkedHashSet<>();
    Map<PersonId, Instant> waiting = new LinkedHashMap<>();
    for (Line line : lines) {
      switch (line.kind()) {
        case "party" ->
            parties.add(
                new PartyRow(
                    line.name(),
                    line.at().map(at -> at.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())));
        case "excluded" -> excluded.add(new PersonId(line.name()));
        default -> waiting.put(new PersonId(line.name()), line.at().orElseThrow().toInstant());
      }
    }
    return new CaseOpenings(parties, excluded, waiting);
  }

  @Override
  public List<String> closedTo(PartnershipId p, PersonId person) {
    return sql.query(
        "select case_id from case_exclusion where partnership = ? and person = ? order by case_id",
        row -> row.getString(1),
        List.of(p.value(), person.value()));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("kind"),
        row.getString("name"),
        Optional.ofNullable(row.getTimestamp("at_moment")));
  }

  @Override
  public List<RequestRow> waiting(PartnershipId p, OpenTo to, int most) {
    List<Object> values = new ArrayList<>(List.of(p.value()));
    String open = new OpenCases(p, to).and("w.case_id", values);
    values.add(most);
    return sql.query(
        "select c.reference, w.person, w.asked_at from case_request w join review_case c"
            + " on c.partnership = w.partnership and c.id = w.case_id where w.partnership = ?"
            + open
            + " order by w.asked_at, w.case_id, w.person limit ?",
        row ->
            new RequestRow(
                row.getString(1), new PersonId(row.getString(2)), row.getTimestamp(3).toInstant()),
        values);
  }

  @Override
  public List<String> casesWithout(PartnershipId p, int most) {
    return sql.query(
        "select c.id from review_case c where c.partnership = ? and not exists (select 1 from"
            + " case_party q where q.partnership = c.partnership and q.case_id = c.id)"
            + " order by c.id limit ?",
        row -> row.getString(1),
        List.of(p.value(), most));
  }
}
