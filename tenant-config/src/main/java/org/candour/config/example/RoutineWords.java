package org.candour.config.example;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.AgendaItem;
import org.candour.body.Expected;
import org.candour.engine.Engine;
import org.candour.engine.Recurring;

/** How what comes round outside a review stands in an example, as an example writes it. */
record RoutineWords(Stage stage) {
  /** How the meetings that a rule asks for stand: "by 2027-03-31", or "none". */
  String of(String rule) {
    return words(meetings().filter(one -> one.rule().id().value().equals(rule)));
  }

  /** The same for a duty outside any review. */
  String duty(String id) {
    return words(duties().filter(one -> one.id().equals(id)));
  }

  /** What stands on the agenda of a body today, each with how it is taken where that is said. */
  Set<String> agenda(String body) {
    return Engine.agenda(stage.framework(), body, stage.today()).stream()
        .map(RoutineWords::words)
        .collect(Collectors.toSet());
  }

  private static String words(AgendaItem item) {
    return switch (item.publicity()) {
      case PUBLIC -> item.id() + " public";
      case EXEMPT -> item.id() + " exempt";
      case NOT_SET -> item.id();
    };
  }

  /** All of it in words. */
  String says() {
    return Stream.concat(meetings(), duties())
        .map(one -> one.expected().says())
        .collect(Collectors.joining(" "));
  }

  private Stream<Recurring> meetings() {
    return stage.framework().bodies().keySet().stream()
        .flatMap(
            body ->
                Engine.programme(
                    stage.framework(), body, stage.practice(), stage.today(), stage.calendar())
                    .stream());
  }

  private Stream<Recurring> duties() {
    return Engine.duties(stage.framework(), stage.practice(), stage.today(), stage.calendar())
        .stream();
  }

  private static String words(Stream<Recurring> some) {
    String all = some.map(one -> words(one.expected())).collect(Collectors.joining(", "));
    return all.isEmpty() ? "none" : all;
  }

  private static String words(Expected expected) {
    return expected.state() == Expected.State.OPEN
        ? "by " + expected.by()
        : expected.state() == Expected.State.KEPT
            ? "kept"
            : expected.state().name().toLowerCase(Locale.UK) + " " + expected.by();
  }
}
