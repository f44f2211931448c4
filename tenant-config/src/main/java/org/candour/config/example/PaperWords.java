package org.candour.config.example;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.engine.Engine;
import org.candour.engine.Merged;

/** Who sees the papers of an example's review, and what they put together. */
record PaperWords(Stage stage, Example example) {
  private static final String NOT = "not ";

  /** The same people, each with whether they may see it. */
  Set<String> sees(String paper, Set<String> people) {
    return people.stream()
        .map(one -> one.startsWith(NOT) ? one.substring(NOT.length()) : one)
        .map(person -> (maySee(paper, person) ? "" : NOT) + person)
        .collect(Collectors.toSet());
  }

  private boolean maySee(String paper, String person) {
    return Engine.maySee(stage.dossier(), review(), paper, Cast.person(person), stage.now())
        .isEmpty();
  }

  /** The steps it puts together, each with its agency where that is said. */
  Set<String> drawn(String paper) {
    return Engine.drawn(stage.dossier(), review(), paper, stage.now()).stream()
        .map(one -> one.step() + one.agency().map(agency -> " " + agency).orElse(""))
        .collect(Collectors.toSet());
  }

  /** The entries that it puts in order, each with its day and whose it is. */
  String entries(String paper) {
    return Engine.merged(stage.dossier(), review(), paper, stage.now())
        .map(Merged::lines)
        .orElse(List.of())
        .stream()
        .map(
            line ->
                line.agency().orElse("")
                    + " "
                    + line.when().map(when -> when.day().toString()).orElse("no date"))
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  /** The papers that are drafts now. */
  Set<String> drafts() {
    return Engine.drafts(stage.dossier(), review(), stage.now());
  }

  private String review() {
    return stage.review(
        example.review().orElseThrow(() -> new Cannot("The example names no review.")));
  }
}
