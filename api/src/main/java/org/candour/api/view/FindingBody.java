package org.candour.api.view;

import java.util.List;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;

/** What a test came to, limb by limb. */
public record FindingBody(String says, Answer answer, List<FindingBody> parts) {
  /** The finding as it is answered. */
  public static FindingBody of(Finding finding) {
    return new FindingBody(
        finding.says(), finding.answer(), finding.parts().stream().map(FindingBody::of).toList());
  }
}
