package org.candour.config.example;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.engine.Due;
import org.candour.engine.ReviewStanding;
import org.candour.time.Civil;
import org.candour.time.Reckoning;

/** What is due in an example's case, in the words that an example is written in. */
record DueWords(Stage stage, Example example) {

  /** What is due by a rule, in the words of an example. */
  String of(String rule) {
    return dues()
        .filter(d -> is(d, rule))
        .map(DueWords::words)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What is due of the case itself and, where the example names one, in its review. */
  private Stream<Due> dues() {
    Stream<Due> ofCase =
        stage.standing().itself().stream().map(ReviewStanding::due).flatMap(List::stream);
    return example.review().isEmpty() && stage.framework().ofCase().isPresent()
        ? ofCase
        : Stream.concat(review().due().stream(), ofCase);
  }

  private static boolean is(Due due, String rule) {
    return due.rule().id().value().equals(rule);
  }

  private static String words(Due due) {
    Optional<String> closes =
        due.extendedFrom().isPresent()
            ? due.day().map(Object::toString)
            : due.reckoning().map(DueWords::words).or(() -> due.day().map(Object::toString));
    Optional<String> opens = due.opens().map(DueWords::words);
    if (opens.isPresent()) {
      return closes.map(end -> opens.get() + " to " + end).orElse("not before " + opens.get());
    }
    return closes.orElseGet(
        () -> due.state() == Due.State.NOT_YET_RUNNING ? "not running" : "no date");
  }

  private static String words(Reckoning reckoning) {
    if (!reckoning.limit().toTheMoment()) {
      return reckoning.day().toString();
    }
    return reckoning
        .lastMoment()
        .atZone(Civil.LONDON)
        .toLocalDateTime()
        .toString()
        .replace('T', ' ')
        .substring(0, 16);
  }

  /** The rules that are overdue. */
  Set<String> overdue() {
    return dues()
        .filter(d -> d.state() == Due.State.OVERDUE)
        .map(d -> d.rule().id().value())
        .collect(Collectors.toSet());
  }

  /** All that is due, as it is said to people. */
  String says() {
    Supplier<String> all = () -> dues().map(Due::says).collect(Collectors.joining(" "));
    return stage.opened() && example.review().isPresent() ? all.get() : "";
  }

  private ReviewStanding review() {
    return stage.standing(
        example.review().orElseThrow(() -> new Cannot("The example names no review.")));
  }
}
