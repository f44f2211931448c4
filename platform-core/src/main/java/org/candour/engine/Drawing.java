package org.candour.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.pathway.Paper;
import org.candour.pathway.Step;

/**
 * What a paper puts together, from the entries of a journal that stand: the whole journal, or as
 * much of it as somebody may see.
 */
record Drawing(Paper paper, ReviewStanding review, List<Entry> journal, Instant at) {
  static Stream<Known> entries(ReviewStanding review, List<Entry> journal, Instant at) {
    return Known.upTo(at, journal).stream()
        .filter(Known::stands)
        .filter(known -> Drawn.reviewOf(known.what()).equals(Optional.of(review.review())));
  }

  private List<Known> entries() {
    return entries(review, journal, at)
        .filter(known -> Drawn.stepOf(known.what()).map(paper.drawnFrom()::contains).orElse(false))
        .sorted(Comparator.comparing(known -> known.happened().start()))
        .toList();
  }

  /** The answers that it is drawn from, by when they were given. */
  List<Drawn> drawn() {
    return entries().stream().map(this::drawn).toList();
  }

  /** The entries that it puts in one order, the earliest first; empty when it merges none. */
  Optional<Merged> merged() {
    return paper.merges().map(merge -> Merged.of(merge, paper.merged(review.type()), entries()));
  }

  private Drawn drawn(Known known) {
    String step = Drawn.stepOf(known.what()).orElseThrow();
    return new Drawn(
        known.place(),
        step,
        review.type().step(step).map(Step::name).orElse(review.type().name()),
        Drawn.agencyOf(known.what()),
        known.happened(),
        Drawn.cameTo(known.what(), review.type().step(step)),
        lines(step, known.what()));
  }

  /** What stands in the order of all stands in no single answer as well. */
  private boolean isMerged(String question) {
    return paper.merges().filter(merge -> merge.question().equals(question)).isPresent();
  }

  private List<Drawn.Line> lines(String step, Happening what) {
    Map<String, Value> answers = what.answers();
    return Paper.asks(step, review.type()).stream()
        .map(Ask::field)
        .filter(field -> answers.containsKey(field.id()) && !isMerged(field.id()))
        .map(
            field ->
                new Drawn.Line(
                    field.label(),
                    field.words(answers.getOrDefault(field.id(), new Value.NotKnown()))))
        .toList();
  }
}
