package org.candour.config.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Sentence;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.Option;
import org.candour.form.Part;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/**
 * The questions put at one point, gathered by the rule that makes them compulsory.
 *
 * @param options the options of the step that questions may belong to
 */
record Questions(Naming naming, List<Ask> asks, List<Option> options) {
  private static final String TOPIC = "What is asked";

  void into(Clauses clauses, Rule otherwise) {
    Map<Optional<Rule>, List<Ask>> byRule =
        asks.stream()
            .collect(Collectors.groupingBy(Ask::rule, LinkedHashMap::new, Collectors.toList()));
    byRule.forEach(
        (rule, its) ->
            clauses.say(
                rule.orElse(otherwise),
                TOPIC,
                rule.isPresent() ? "This must be answered:" : "This may be left open:",
                its.stream().map(this::said).toList()));
  }

  private Saying said(Ask ask) {
    String only = ask.onlyFor().isEmpty() ? "" : "; asked only with " + labels(ask.onlyFor());
    String must =
        ask.mustBe().isEmpty()
            ? ""
            : "; the answer must be " + Naming.answers(ask.field(), ask.mustBe());
    return new When(naming, ask.onlyWhen()).beside(asked(ask.field()) + only + must);
  }

  private String labels(Set<String> only) {
    return Sentence.or(
        options.stream()
            .filter(option -> only.contains(option.id()))
            .map(option -> Naming.quoted(option.label()))
            .toList());
  }

  /** A question and what it takes. */
  static String asked(Field field) {
    return field.label()
        + " ("
        + takes(field)
        + field.none().map(none -> ", or “" + none + "”").orElse("")
        + (field.ahead() ? "; the day may still be to come" : "")
        + ")";
  }

  private static String takes(Field field) {
    return switch (field.kind()) {
      case YES_NO -> "yes or no";
      case CHOICE ->
          Sentence.or(field.options().stream().map(o -> Naming.quoted(o.label())).toList());
      case DAY -> "a date";
      case MOMENT -> "a date, with the time if known";
      case NUMBER -> "a number";
      case TEXT, NARRATIVE -> field.open() ? "in words, more than yes or no" : "in words";
      case GROUP ->
          "of each: " + Sentence.and(field.parts().stream().map(Questions::part).toList());
    };
  }

  private static String part(Part part) {
    return asked(part.field()) + (part.needed() ? "" : ", if there is one");
  }
}
