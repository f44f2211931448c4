package org.candour.config.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Eligibility;
import org.candour.body.Exclusion;
import org.candour.body.Sentence;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/**
 * What an appointment asks of a person.
 *
 * @param what what the person is to hold: "to the post of Reviewer"
 */
record Eligible(Naming naming, Eligibility asked, String what) {
  private static final String TOPIC = "Who may be appointed";

  /** States each part on its own rule, else on the rule of the post, seat or body. */
  void into(Clauses clauses, Rule rule) {
    asked.notIf().forEach(one -> clauses.say(one.rule().orElse(rule), TOPIC, excluded(one)));
    if (!asked.asks().isEmpty()) {
      clauses.say(rule, TOPIC, declared());
    }
    if (!asked.by().isEmpty()) {
      clauses.say(rule, TOPIC, made());
    }
  }

  /** Every part, for where no rule is at hand. */
  Stream<Saying> all() {
    return Stream.concat(
        asked.notIf().stream().map(this::excluded),
        Stream.concat(
            asked.asks().isEmpty() ? Stream.empty() : Stream.of(declared()),
            asked.by().isEmpty() ? Stream.empty() : Stream.of(made())));
  }

  /** The first rule that any part has. */
  Optional<Rule> rule() {
    return asked.notIf().stream().flatMap(one -> one.rule().stream()).findFirst();
  }

  private Saying excluded(Exclusion exclusion) {
    return exclusion
        .saying(naming.declared())
        .after("Nobody may be appointed " + what + " of whom");
  }

  private Saying made() {
    return Saying.of(
        "Whoever is appointed "
            + what
            + " is appointed by the holder of the post of "
            + Sentence.or(asked.by().stream().map(naming.register()::postName).toList())
            + ".");
  }

  private Saying declared() {
    List<Saying> questions =
        asked.asks().stream().map(id -> Saying.of(naming.declared().called(id))).toList();
    return new Saying(
        "Before somebody is appointed " + what + ", this must be answered:", questions);
  }
}
