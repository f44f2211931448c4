package org.candour.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Store;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredFramework;
import org.candour.casework.StoredPartnership;
import org.candour.tenancy.PartnershipId;

record JpaPartnerships(Rows rows) implements Store.Partnerships {

  @Override
  public void open(PartnershipId p, String name, Instant at) {
    if (find(p).isPresent()) {
      throw new IllegalArgumentException("partnership " + p + " is already open");
    }
    rows.insert(new JpaPartnership(p, name, at));
  }

  @Override
  public Optional<StoredPartnership> find(PartnershipId p) {
    return rows.list("partnership", JpaPartnership.class, Map.of("p", p.value())).stream()
        .map(JpaPartnership::row)
        .findFirst();
  }

  @Override
  public List<StoredPartnership> all() {
    return rows.list("partnerships", JpaPartnership.class, Map.of()).stream()
        .map(JpaPartnership::row)
        .toList();
  }

  @Override
  public void publish(PartnershipId p, StoredFramework framework) {
    refuseSecond(p, "framework.published", "framework", framework.version());
    rows.insert(new JpaFramework(p, framework));
  }

  @Override
  public List<StoredFramework> frameworks(PartnershipId p) {
    return rows.list("frameworks", JpaFramework.class, Map.of("p", p.value())).stream()
        .map(JpaFramework::row)
        .toList();
  }

  @Override
  public int newestFramework(PartnershipId p) {
    // some servers answer a long
    return rows.list("framework.newest", Number.class, Map.of("p", p.value())).get(0).intValue();
  }

  @Override
  public void keep(PartnershipId p, StoredCalendar calendar) {
    refuseSecond(p, "calendar.kept", "calendar", calendar.version());
    rows.insert(new JpaCalendar(p, calendar));
  }

  @Override
  public List<StoredCalendar> calendars(PartnershipId p) {
    return rows.list("calendars", JpaCalendar.class, Map.of("p", p.value())).stream()
        .map(JpaCalendar::row)
        .toList();
  }

  private void refuseSecond(PartnershipId p, String query, String what, int version) {
    Map<String, Object> key = Map.of("p", p.value(), "version", version);
    if (rows.list(query, Long.class, key).get(0) > 0) {
      throw new IllegalArgumentException(
          what + " version " + version + " of " + p + " is already in store");
    }
  }
}
