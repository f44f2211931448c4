package org.candour.casework;

import java.util.List;

/**
 * The cases of one partnership that a scrutineer may read.
 *
 * @param desk where the scrutineer stands there
 */
public record Scrutinised(Desk desk, List<CaseFile> cases) {
  public Scrutinised {
    cases = List.copyOf(cases);
  }
}
