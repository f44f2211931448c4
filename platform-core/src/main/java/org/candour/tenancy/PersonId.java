package org.candour.tenancy;

/** A person as the sign-in knows them. It says who, never what they may do. */
public record PersonId(String value) {
  /** The longest id, in characters. */
  public static final int LONGEST = 80;

  public PersonId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a person id has 1 to 80 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
