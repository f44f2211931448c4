package org.candour.proof;

import java.util.Optional;

/**
 * One journal of a partnership.
 *
 * @param id its subject
 * @param kind what the subject is: a case, a body, the partnership itself
 * @param reference of a case, as people quote it
 * @param body of a body, its id in the framework
 */
public record Journal(String id, String kind, Optional<String> reference, Optional<String> body) {
  static final String CASE = "case";

  boolean ofCase() {
    return kind.equals(CASE);
  }

  /** As it is spoken of. */
  String named() {
    return reference
        .map(r -> "Case " + r)
        .or(() -> body.map(b -> "The journal of the body “" + b + "”"))
        .orElse(
            kind.equals("partnership")
                ? "The journal of the partnership itself"
                : "The journal of the " + kind + " " + id);
  }

  /** One of its entries, as it is spoken of. */
  String entry(long place) {
    return named() + ", entry " + place;
  }
}
