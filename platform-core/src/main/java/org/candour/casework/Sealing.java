package org.candour.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.journal.Chain;
import org.candour.journal.Entry;

/**
 * Puts personal values apart: the entry keeps a salted commitment, the value goes to a table it can
 * be erased from.
 */
final class Sealing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 16;

  private final Set<String> personal;
  private final List<StoredValue> values = new ArrayList<>();

  Sealing(Framework framework) {
    this.personal = personal(framework);
  }

  /** Every field that is declared personal, anywhere in the framework. */
  private static Set<String> personal(Framework framework) {
    Stream<Field> asked =
        framework.pathways().stream()
            .flatMap(
                r ->
                    Stream.concat(
                        r.referral().asks().stream(),
                        r.steps().stream().flatMap(s -> s.asks().stream())))
            .map(Ask::field);
    return Stream.of(
            framework.facts().values().stream(),
            framework.appointmentAsks().values().stream(),
            asked)
        .flatMap(fields -> fields)
        .filter(Field::personal)
        .map(Field::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The entry with commitments in place of its personal values. */
  Entry seal(Entry entry, String subject, Instant now) {
    Map<String, Value> sealed = new HashMap<>();
    entry
        .what()
        .answers()
        .forEach((id, value) -> sealed.put(id, sealed(id, value, entry, subject, now)));
    return new Entry(
        entry.subject(),
        entry.place(),
        entry.stamp(),
        entry.what().answering(sealed),
        entry.verdict());
  }

  private Value sealed(String field, Value value, Entry entry, String subject, Instant now) {
    boolean said = !(value instanceof Value.NotKnown) && !(value instanceof Value.Personal);
    if (!said || !(value instanceof Value.Text || personal.contains(field))) {
      return value;
    }
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    byte[] content = JournalFormat.writeValue(value);
    String id = Ids.next(now);
    values.add(StoredValue.of(id, subject, entry.place(), Bytes.of(salt), Bytes.of(content)));
    return new Value.Personal(id, HexFormat.of().formatHex(Chain.commitment(salt, content)), value);
  }

  /** The values put apart for one place. */
  List<StoredValue> valuesOf(long place) {
    return values.stream().filter(v -> v.place() == place).toList();
  }
}
