package org.candour.config.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.body.Register;
import org.candour.body.Sentence;
import org.candour.criteria.Vocabulary;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;
import org.candour.framework.Beside;
import org.candour.framework.Framework;
import org.candour.pathway.Move;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.quorum.Quorum;
import org.candour.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What things are called in one framework. */
record Naming(Framework framework) {

  /** The names of the facts of a case. */
  Vocabulary facts() {
    return new Names(framework.facts());
  }

  /** The names of what is declared of somebody who is to be appointed. */
  Vocabulary declared() {
    return new Names(framework.appointmentAsks());
  }

  Register register() {
    return framework.register();
  }

  /** The rules that a part of the framework at these places carries beside this one. */
  List<Rule> beside(Rule rule, Predicate<Beside> there) {
    return framework.beside().stream()
        .filter(one -> one.rule().equals(rule.id().value()))
        .filter(there)
        .flatMap(one -> one.others().stream())
        .distinct()
        .flatMap(id -> Optional.ofNullable(framework.rules().get(id)).stream())
        .toList();
  }

  /** Fields by id as the vocabulary of a test. An id that is not listed stands for itself. */
  private record Names(Map<String, Field> fields) implements Vocabulary {
    @Override
    public String called(String fact) {
      return Optional.ofNullable(fields.get(fact)).map(Field::label).orElse(fact);
    }

    @Override
    public String asks(String fact, Set<String> oneOf) {
      boolean simply =
          oneOf.equals(Set.of("yes"))
              && Optional.ofNullable(fields.get(fact))
                  .map(field -> field.kind() == FieldKind.YES_NO)
                  .orElse(false);
      return simply ? called(fact) : called(fact) + ": " + answers(fields.get(fact), oneOf);
    }
  }

  /** Answers by their labels, in the order of the question. */
  static String answers(@Nullable Field field, Set<String> oneOf) {
    List<Option> options = field == null ? List.of() : field.options();
    Stream<String> known =
        options.stream().filter(option -> oneOf.contains(option.id())).map(Option::label);
    Stream<String> others =
        oneOf.stream()
            .filter(code -> options.stream().noneMatch(option -> option.id().equals(code)))
            .sorted();
    return Sentence.or(Stream.concat(known, others).map(Naming::quoted).toList());
  }

  static String quoted(String words) {
    return "“" + words + "”";
  }

  /** What a tag is called. */
  String tag(String id) {
    return framework.tags().getOrDefault(id, id);
  }

  /** What a type of review is called. */
  String review(String id) {
    return Optional.ofNullable(framework.reviews().get(id)).map(ReviewType::name).orElse(id);
  }

  /** A step, or what it may come to; a ladder's steps are those of whichever review has them. */
  String move(Move move) {
    Optional<Step> step =
        framework.reviews().values().stream()
            .flatMap(type -> type.step(move.step()).stream())
            .findFirst();
    String name = quoted(step.map(Step::name).orElse(move.step()));
    List<String> outcomes =
        step.map(StepChapter::outcomesOf).orElse(List.of()).stream()
            .filter(option -> move.outcomes().contains(option.id()))
            .map(option -> quoted(option.label()))
            .toList();
    return outcomes.isEmpty() ? name : name + " comes to " + Sentence.or(outcomes);
  }

  /** The agencies that carry a tag. */
  List<String> tagged(String tag) {
    return framework.agencies().values().stream()
        .filter(agency -> agency.tags().contains(tag))
        .map(agency -> agency.name())
        .toList();
  }

  /** Several owners, any one of whom will do. */
  static String anyOf(List<Owner> owners) {
    return Sentence.or(owners.stream().map(Owner::said).toList());
  }

  /** What a quorum asks for, with whether those online count. */
  static String online(Quorum quorum) {
    return quorum.online().map(remote -> " " + remote.words()).orElse("");
  }
}
