package org.candour.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person as the sign-in knows them. It says who, never what they may do. */
public record PersonId(String value) {
  /** The longest id, in characters. */
  public static final int LONGEST = 80;

  public PersonId {
    if (!possible(value)) {
      throw new IllegalArgumentException("a person id has 1 to 80 characters");
    }
  }

  /** Somebody by this id, unless nobody can have it. */
  public static Optional<PersonId> of(@Nullable String value) {
    return Optional.ofNullable(value).filter(PersonId::possible).map(PersonId::new);
  }

  private static boolean possible(String value) {
    return !value.isBlank() && value.length() <= LONGEST;
  }

  @Override
  public String toString() {
    return value;
  }
}
