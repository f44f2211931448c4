package org.candour.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of a partnership's heads outside its database: the heads themselves and the public
 * keys. Whoever can change the database cannot change these.
 */
public final class Outside {
  private final boolean known;
  private final Map<Long, SignedHead> heads = new HashMap<>();
  private final Optional<List<PublicKeyOf>> keys;
  private final long last;

  private Outside(boolean known, List<SignedHead> all, Optional<List<PublicKeyOf>> keys) {
    this.known = known;
    this.keys = keys;
    long newest = 0;
    for (SignedHead one : all) {
      heads.put(one.head().counter(), one);
      newest = Math.max(newest, one.head().counter());
    }
    this.last = newest;
  }

  /** Nothing is known from outside. */
  public static Outside none() {
    return new Outside(false, List.of(), Optional.empty());
  }

  /** These heads, and these keys where there are any. */
  public static Outside of(List<SignedHead> heads, Optional<List<PublicKeyOf>> keys) {
    return new Outside(true, heads, keys);
  }

  /** Whether there is anything to compare with. */
  public boolean known() {
    return known;
  }

  /** The keys that are trusted, where anybody said. */
  Optional<List<PublicKeyOf>> keys() {
    return keys;
  }

  /** The counter of the newest head; 0 for none. */
  long last() {
    return last;
  }

  /** The head of this counter. */
  Optional<SignedHead> head(long counter) {
    return Optional.ofNullable(heads.get(counter));
  }

  /** How this head differs from the one outside; a head that is newer than all of them does not. */
  Optional<String> differs(SignedHead signed) {
    long counter = signed.head().counter();
    if (!known || counter > last) {
      return Optional.empty();
    }
    return head(counter)
        .map(there -> there.equals(signed) ? "" : "is another one than outside the database")
        .or(() -> Optional.of("is missing outside the database, where later ones are"))
        .filter(says -> !says.isEmpty());
  }
}
