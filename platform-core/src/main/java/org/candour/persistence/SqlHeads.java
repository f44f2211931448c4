package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Store;
import org.candour.proof.Head;
import org.candour.proof.Leaf;
import org.candour.proof.Octets;
import org.candour.proof.PublicKeyOf;
import org.candour.proof.SignedHead;
import org.candour.proof.StampedLeaf;
import org.candour.tenancy.PartnershipId;

/** Signed heads and their leaves. */
record SqlHeads(Sql sql) implements Store.Heads {
  private static final String LEAF =
      "insert into head_leaf (partnership, counter, kind, id, place, hash, entries)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  @Override
  public List<PublicKeyOf> keys(PartnershipId p) {
    return sql.query(
        "select key_id, encoded from head_key where partnership = ? order by key_id",
        row -> new PublicKeyOf(row.getString(1), Octets.of(row.getBytes(2))),
        List.of(p.value()));
  }

  @Override
  public boolean know(PartnershipId p, PublicKeyOf key, Instant at) {
    return keys(p).stream().noneMatch(key::equals)
        && sql.update(
                "insert into head_key (partnership, key_id, encoded, known_since)"
                    + " values (?, ?, ?, ?)",
                p.value(),
                key.id(),
                key.encoded().array(),
                Moments.kept(at))
            > 0;
  }

  @Override
  public Optional<SignedHead> newest(PartnershipId p) {
    return sql
        .query(
            "select text, signature from signed_head where partnership = ?"
                + " order by counter desc limit 1",
            SqlHeads::head,
            List.of(p.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<SignedHead> after(PartnershipId p, long counter, int most) {
    return sql.query(
        "select text, signature from signed_head where partnership = ? and counter > ?"
            + " order by counter limit ?",
        SqlHeads::head,
        List.of(p.value(), counter, most));
  }

  private static SignedHead head(ResultSet row) throws SQLException {
    return new SignedHead(
        Head.parse(Octets.of(row.getBytes(1)).utf8()), Octets.of(row.getBytes(2)));
  }

  @Override
  public List<Leaf> leaves(PartnershipId p) {
    return sql.query(
        "select l.kind, l.id, l.place, l.hash, l.entries from head_leaf l join"
            + " (select kind, id, max(counter) as newest from head_leaf where partnership = ?"
            + " group by kind, id) n on n.kind = l.kind and n.id = l.id and n.newest = l.counter"
            + " where l.partnership = ?",
        SqlHeads::leaf,
        List.of(p.value(), p.value()));
  }

  static Leaf leaf(ResultSet row) throws SQLException {
    return new Leaf(
        Leaf.Kind.of(row.getString("kind")),
        row.getString("id"),
        row.getLong("place"),
        Octets.of(row.getBytes("hash")),
        Octets.of(row.getBytes("entries")));
  }

  /** With the head that first holds it: the query joins {@code signed_head}. */
  static StampedLeaf stamped(ResultSet row) throws SQLException {
    return new StampedLeaf(
        row.getLong("counter"), row.getTimestamp("made_at").toInstant(), leaf(row));
  }

  @Override
  public void append(PartnershipId p, SignedHead signed, List<Leaf> anew) {
    Head head = signed.head();
    sql.update(
        "insert into signed_head (partnership, counter, key_id, made_at, text, signature)"
            + " values (?, ?, ?, ?, ?, ?)",
        p.value(),
        head.counter(),
        head.key(),
        Moments.kept(head.made()),
        Octets.utf8(head.text()).array(),
        signed.signature().array());
    sql.batch(
        LEAF,
        anew.stream()
            .map(
                leaf ->
                    List.<Object>of(
                        p.value(),
                        head.counter(),
                        leaf.kind().word(),
                        leaf.id(),
                        leaf.place(),
                        leaf.hash().array(),
                        leaf.entries().array()))
            .toList());
  }

  @Override
  public List<End> ends(PartnershipId p) {
    return sql.query(
        "select e.subject, e.place, e.hash from journal_entry e join"
            + " (select subject, max(place) as place from journal_entry where partnership = ?"
            + " group by subject) m on m.subject = e.subject and m.place = e.place"
            + " where e.partnership = ? order by e.subject",
        row -> new End(row.getString(1), row.getLong(2), Octets.of(row.getBytes(3))),
        List.of(p.value(), p.value()));
  }

  @Override
  public Map<String, List<Link>> links(PartnershipId p, List<String> subjects) {
    Map<String, List<Link>> links = new HashMap<>();
    if (subjects.isEmpty()) {
      return links;
    }
    List<Object> asked = new ArrayList<>(List.of(p.value()));
    asked.addAll(subjects);
    String each = String.join(", ", Collections.nCopies(subjects.size(), "?"));
    sql.query(
            "select subject, place, previous_hash, hash from journal_entry where partnership = ?"
                + " and subject in ("
                + each
                + ") order by subject, place",
            row ->
                Map.entry(
                    row.getString(1),
                    new Link(
                        row.getLong(2), Octets.of(row.getBytes(3)), Octets.of(row.getBytes(4)))),
            asked)
        .forEach(e -> links.computeIfAbsent(e.getKey(), s -> new ArrayList<>()).add(e.getValue()));
    return links;
  }
}
