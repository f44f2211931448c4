package org.candour.casework;

import java.util.Optional;

/** Which cases to list; what is absent is not asked. The reference is matched from its start. */
public record CaseFilter(
    Optional<String> status, Optional<String> kind, Optional<String> referenceStart) {

  public static CaseFilter all() {
    return new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static CaseFilter status(String status) {
    return new CaseFilter(Optional.of(status), Optional.empty(), Optional.empty());
  }
}
