package org.candour.casework;

import java.util.Optional;

/** A due row in a list across subjects, with the reference of its case if the subject is one. */
public record DueItem(String subject, Optional<String> caseReference, DueRow row) {
  /** Rows on a full page of a list. */
  public static final int PAGE = 25;
}
