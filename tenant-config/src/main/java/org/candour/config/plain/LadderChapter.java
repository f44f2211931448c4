package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import org.candour.pathway.Ladder;
import org.candour.rule.Saying;

/** Where disagreements go. */
record LadderChapter(Naming naming) {
  static final String FIRST = "The first of these that is for the case settles it:";

  Chapter chapter() {
    Clauses clauses = new Clauses(naming, "ladders");
    naming
        .framework()
        .ladders()
        .values()
        .forEach(ladder -> clauses.say(ladder.rule(), ladder.name(), FIRST, rungs(naming, ladder)));
    return new Chapter("ladders", "Where disagreements go", clauses.all(), List.of());
  }

  static List<Saying> rungs(Naming naming, Ladder ladder) {
    List<Saying> rungs = new ArrayList<>();
    ladder
        .rungs()
        .forEach(rung -> rungs.add(new When(naming, rung.onlyWhen()).beside(rung.owner().said())));
    if (ladder.rungs().stream().allMatch(rung -> rung.onlyWhen().isPresent())) {
      rungs.add(Saying.of("in any other case, nobody: that is not set by this framework"));
    }
    return rungs;
  }
}
