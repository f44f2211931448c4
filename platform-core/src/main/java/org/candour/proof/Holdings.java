package org.candour.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is kept of one partnership's record, as it stands at one moment. Read in parts, so that
 * a million entries need no more memory than a thousand.
 */
public interface Holdings {
  /** The partnership, as it is hashed. */
  String partnership();

  /** The public keys that its heads were ever signed with. */
  List<PublicKeyOf> keys();

  /** The next heads after a counter, in order, at most so many. */
  List<SignedHead> heads(long after, int most);

  /** The leaves that heads of these counters, both included, hold anew; by counter. */
  List<StampedLeaf> leaves(long from, long to);

  /** A published text with the hash that stands beside it. */
  record Text(Leaf leaf, Octets content) {}

  /** The published frameworks and calendars. */
  List<Text> texts();

  /** One journal, or a part of it that follows what was read of it before. */
  record Part(Journal journal, List<StampedLeaf> leaves, List<Row> rows, List<ValueRow> values) {}

  /** The next parts, journals in order of id and entries in order of place; none at the end. */
  List<Part> next();

  /** One journal whole. */
  List<Row> whole(String subject);

  /** The numbers of references that were given, by year: the last one given. */
  Map<Integer, Long> lastNumbers();

  /** The references that its cases are listed under. */
  Set<String> references();

  /**
   * The appointments that authority is read from, beside those that the journal says; each by its
   * id, in words.
   */
  Appointed appointed();

  /**
   * Who holds what, from two sides.
   *
   * @param journal empty where no journal of the partnership has been kept yet
   */
  record Appointed(Map<String, String> listed, Optional<Map<String, String>> journal) {}
}
