package org.candour.persistence;

import java.util.Optional;

/** How absent words are kept in columns that belong to a key and so cannot be null. */
final class Words {
  private Words() {}

  static Optional<String> review(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
