package org.candour.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.ReadRow;
import org.candour.casework.RefusalRow;
import org.candour.casework.Store;
import org.candour.casework.StoredReply;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

record JpaRequests(Rows rows) implements Store.Requests {

  @Override
  public Optional<StoredReply> reply(
      PartnershipId p, PersonId person, String operation, String key) {
    Map<String, Object> named =
        Map.of("p", p.value(), "person", person.value(), "operation", operation, "key", key);
    return rows.list("reply", JpaReply.class, named).stream().map(JpaReply::row).findFirst();
  }

  @Override
  public void keepReply(
      PartnershipId p, PersonId person, String operation, String key, StoredReply reply) {
    rows.insert(new JpaReply(p, person, operation, key, reply));
  }

  @Override
  public void refuse(PartnershipId p, RefusalRow refusal) {
    rows.insert(new JpaRefusal(p, refusal));
  }

  @Override
  public List<RefusalRow> refusals(PartnershipId p, int most) {
    return rows.list("refusals", JpaRefusal.class, Map.of("p", p.value()), most).stream()
        .map(JpaRefusal::row)
        .toList();
  }

  @Override
  public void readBy(PartnershipId p, ReadRow read) {
    rows.insert(new JpaReading(p, read));
  }

  @Override
  public List<ReadRow> reads(PartnershipId p, String subject, int most) {
    Map<String, Object> named = Map.of("p", p.value(), "subject", subject);
    return rows.list("readings", JpaReading.class, named, most).stream()
        .map(JpaReading::row)
        .toList();
  }
}
