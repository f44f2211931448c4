package org.candour.web.cases;

import java.util.List;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.web.shared.ReasonView;

/** A step that cannot begin yet, with every reason. */
public record Waiting(String name, String owner, List<ReasonView> reasons) {
  static List<Waiting> of(ReviewStanding review) {
    return review.steps().stream()
        .filter(s -> s.state() == StepStanding.State.WAITS)
        .map(
            s -> new Waiting(s.step().name(), s.step().owner().name(), ReasonView.of(s.waitsFor())))
        .toList();
  }
}
