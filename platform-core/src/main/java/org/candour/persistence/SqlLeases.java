package org.candour.persistence;

import java.time.Duration;
import org.candour.casework.Store;

record SqlLeases(Sql sql) implements Store.Leases {

  @Override
  public boolean tryLease(String name, String holder, Duration length) {
    long micros = length.toNanos() / 1_000;
    int taken =
        sql.update(
            "update lease set holder = ?,"
                + " held_until = timestampadd(microsecond, ?, utc_timestamp(6))"
                + " where name = ? and (held_until <= utc_timestamp(6) or holder = ?)",
            holder,
            micros,
            name,
            holder);
    return taken > 0
        || sql.insertNew(
            "insert into lease (name, holder, held_until)"
                + " values (?, ?, timestampadd(microsecond, ?, utc_timestamp(6)))",
            name,
            holder,
            micros);
  }
}
