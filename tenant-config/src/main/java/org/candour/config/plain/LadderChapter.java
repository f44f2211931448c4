package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import org.candour.body.Sentence;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/** Where disagreements go, and what waits meanwhile. */
record LadderChapter(Naming naming) {

  Chapter chapter() {
    Clauses clauses = new Clauses(naming, "ladders");
    naming
        .framework()
        .ladders()
        .values()
        .forEach(
            ladder -> {
              clauses.say(ladder.rule(), ladder.name(), begins(ladder), rungs(naming, ladder));
              within(ladder, clauses);
              ladder.blocks().forEach(block -> block(ladder, block, clauses));
            });
    return new Chapter("ladders", "Where disagreements go", clauses.all(), List.of());
  }

  /** How the list of rungs begins. */
  static String begins(Ladder ladder) {
    return ladder.rungs().size() == 1
        ? "It is settled by:"
        : "The first of these that is for the case settles it, or lets it go up to the next. None"
            + " is skipped:";
  }

  static List<Saying> rungs(Naming naming, Ladder ladder) {
    List<Saying> rungs = new ArrayList<>();
    ladder.rungs().forEach(rung -> rungs.add(rung(naming, rung)));
    if (ladder.rungs().stream()
        .flatMap(rung -> rung.routes().stream())
        .allMatch(route -> route.onlyWhen().isPresent())) {
      rungs.add(Saying.of("in any other case, nobody: that is not set by this framework"));
    }
    return rungs;
  }

  private static Saying rung(Naming naming, Ladder.Rung rung) {
    List<Saying> routes =
        rung.routes().stream()
            .map(route -> new When(naming, route.onlyWhen()).beside(settles(route.owner())))
            .toList();
    return routes.size() == 1
        ? routes.get(0)
        : new Saying("by kind of case, the first of these:", routes);
  }

  /** A body settles it as it decides anything else. */
  private static String settles(Owner who) {
    return who instanceof Owner.OfBody ? who.said() + ", at a meeting" : who.said();
  }

  private static void within(Ladder ladder, Clauses clauses) {
    for (int i = 0; i < ladder.rungs().size(); i++) {
      Ladder.Rung rung = ladder.rungs().get(i);
      String who = Sentence.or(rung.routes().stream().map(r -> r.owner().said()).toList());
      Rule rule = rung.rule().orElse(ladder.rule());
      rung.within()
          .ifPresent(
              limit ->
                  clauses.say(
                      rule,
                      ladder.name(),
                      "From when it comes to " + who + ", they have " + limit.words() + "."));
      if (rung.within().isEmpty() && rung.rule().isPresent()) {
        clauses.say(rule, ladder.name(), "It comes to " + who + ".");
      }
    }
  }

  private void block(Ladder ladder, Ladder.Block block, Clauses clauses) {
    List<Saying> what = new ArrayList<>();
    block.moves().stream().map(naming::move).map(Saying::of).forEach(what::add);
    block.reviews().stream()
        .sorted()
        .map(id -> Saying.of("a review of this type begins: " + naming.review(id)))
        .forEach(what::add);
    clauses.say(
        block.rule(),
        "What waits meanwhile",
        "While a disagreement of “" + ladder.name() + "” is open, none of this may be done:",
        what);
    if (!block.openedBy().isEmpty()) {
      List<String> who = block.openedBy().stream().map(Owner::said).toList();
      clauses.say(
          block.rule(),
          "What waits meanwhile",
          "Only a settlement by " + Sentence.or(who) + " lets it go on.");
    }
    block
        .unless()
        .ifPresent(
            criterion ->
                clauses.say(
                    block.rule(),
                    "What waits meanwhile",
                    criterion.saying(naming.facts()).after("It may be done all the same where")));
  }
}
