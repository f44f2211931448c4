package org.candour.proof;

/**
 * One thing that is not as it was written.
 *
 * @param where the case, body, text or head, in words
 * @param place the entry; 0 where it is of none
 * @param says what is wrong, in a sentence
 */
public record Fault(Kind kind, String where, long place, String says) {

  /** What sort of fault. */
  public enum Kind {
    /** The bytes of an entry are not those that were written. */
    CHANGED,
    /** A column beside the bytes says something else than the bytes. */
    COLUMN,
    /** There is no entry at a place. */
    MISSING,
    /** An entry stands at another place than it was written at. */
    MOVED,
    /** An entry does not follow the one before it. */
    UNLINKED,
    /** Entries that a signed head holds are missing at the end. */
    CUT,
    /** The chain holds, but it is another one than was signed. */
    REWRITTEN,
    /** A personal value is gone, and nothing says that it was erased. */
    VALUE_MISSING,
    /** A personal value is not the one that was committed to. */
    VALUE_CHANGED,
    /** A value that no entry commits to. */
    VALUE_STRANGE,
    /** A value was erased, and no entry says by whom and why. */
    ERASED_UNRECORDED,
    /** A value that an entry says was erased is there. */
    NOT_ERASED,
    /** A published framework or calendar is missing or not as it was published. */
    TEXT,
    /** A signed head is missing, changed or does not follow from the record. */
    HEAD,
    /** A head is not signed by a key that is known. */
    SIGNATURE,
    /** The copy of the heads outside the database says something else. */
    OUTSIDE,
    /** The list of cases or its numbers do not fit the journals. */
    COUNT,
    /** The list that authority is read from does not follow from the journal. */
    APPOINTED,
    /** A file of an export is missing, changed or cannot be read. */
    FILE
  }

  /** Where and what, as one line. */
  public String line() {
    return where + ": " + says;
  }
}
