package org.candour.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.rule.Saying;

/** A test over the facts of a case. It answers limb by limb and decides nothing: people decide. */
public sealed interface Criterion {
  /** What this test comes to on these facts. */
  Finding judge(Facts facts);

  /** The ids of the facts it reads. */
  Stream<String> reads();

  /** What it asks, limb by limb, for whoever reads the policy. */
  Saying saying(Vocabulary words);

  /** Every limb must hold. */
  record All(List<Criterion> of) implements Criterion {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public Finding judge(Facts facts) {
      List<Finding> parts = of.stream().map(c -> c.judge(facts)).toList();
      return new Finding("all of these", Kleene.all(parts), parts);
    }

    @Override
    public Stream<String> reads() {
      return of.stream().flatMap(Criterion::reads);
    }

    @Override
    public Saying saying(Vocabulary words) {
      return Limbs.said("all of these", of, words);
    }
  }

  /** One limb is enough. */
  record Any(List<Criterion> of) implements Criterion {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public Finding judge(Facts facts) {
      List<Finding> parts = of.stream().map(c -> c.judge(facts)).toList();
      return new Finding("any of these", Kleene.any(parts), parts);
    }

    @Override
    public Stream<String> reads() {
      return of.stream().flatMap(Criterion::reads);
    }

    @Override
    public Saying saying(Vocabulary words) {
      return Limbs.said("any of these", of, words);
    }
  }

  /** No limb may hold. */
  record None(List<Criterion> of) implements Criterion {
    public None {
      of = List.copyOf(of);
    }

    @Override
    public Finding judge(Facts facts) {
      List<Finding> parts = of.stream().map(c -> c.judge(facts)).toList();
      return new Finding(Finding.NONE, Kleene.any(parts).not(), parts);
    }

    @Override
    public Stream<String> reads() {
      return of.stream().flatMap(Criterion::reads);
    }

    @Override
    public Saying saying(Vocabulary words) {
      return Limbs.said("none of these", of, words);
    }
  }

  /** At least so many limbs must hold. */
  record Count(int atLeast, List<Criterion> of) implements Criterion {
    public Count {
      of = List.copyOf(of);
    }

    @Override
    public Finding judge(Facts facts) {
      List<Finding> parts = of.stream().map(c -> c.judge(facts)).toList();
      return new Finding(
          "at least " + atLeast + " of these", Kleene.atLeast(atLeast, parts), parts);
    }

    @Override
    public Stream<String> reads() {
      return of.stream().flatMap(Criterion::reads);
    }

    @Override
    public Saying saying(Vocabulary words) {
      return Limbs.said("at least " + atLeast + " of these", of, words);
    }
  }

  /**
   * A fact has one of these values; {@code yes} and {@code no} stand for a yes-or-no fact.
   *
   * @param label the fact and what is asked of it, in words
   */
  record FactIs(String fact, Set<String> oneOf, String label) implements Criterion {
    public FactIs {
      oneOf = Set.copyOf(oneOf);
    }

    @Override
    public Finding judge(Facts facts) {
      return new Finding(label, answer(facts.of(fact)), List.of());
    }

    private Answer answer(Value value) {
      if (value instanceof Value.YesNo said) {
        return Answer.of(oneOf.contains(said.yes() ? "yes" : "no"));
      }
      return value instanceof Value.Choice choice
          ? Answer.of(oneOf.contains(choice.option()))
          : Answer.NOT_KNOWN;
    }

    @Override
    public Stream<String> reads() {
      return Stream.of(fact);
    }

    /** In words of its own only where it has some; the fact and its answers in any case. */
    @Override
    public Saying saying(Vocabulary words) {
      String asks = words.asks(fact, oneOf);
      return Saying.of(label.startsWith(words.called(fact)) ? asks : label + " (" + asks + ")");
    }
  }

  /**
   * A fact that holds a number stands so to a number, or to that of another fact.
   *
   * @param other the fact whose number it is compared with; empty: with {@code than}
   */
  record NumberIs(String fact, How how, long than, Optional<String> other, String label)
      implements Criterion {
    /** How one number stands to another. */
    public enum How {
      MORE_THAN("more than"),
      AT_LEAST("at least"),
      LESS_THAN("less than");

      private final String words;

      How(String words) {
        this.words = words;
      }
    }

    @Override
    public Finding judge(Facts facts) {
      Optional<Long> its = number(facts, fact);
      Optional<Long> bound = other.map(id -> number(facts, id)).orElse(Optional.of(than));
      Answer answer =
          its.flatMap(one -> bound.map(two -> Answer.of(holds(one, two)))).orElse(Answer.NOT_KNOWN);
      return new Finding(label, answer, List.of());
    }

    private boolean holds(long one, long two) {
      return switch (how) {
        case MORE_THAN -> one > two;
        case AT_LEAST -> one >= two;
        case LESS_THAN -> one < two;
      };
    }

    private static Optional<Long> number(Facts facts, String fact) {
      return facts.of(fact) instanceof Value.Whole whole
          ? Optional.of(whole.amount())
          : Optional.empty();
    }

    @Override
    public Stream<String> reads() {
      return Stream.concat(Stream.of(fact), other.stream());
    }

    @Override
    public Saying saying(Vocabulary words) {
      String bound = other.map(words::called).orElse(Long.toString(than));
      String asks = words.called(fact) + " is " + how.words + " " + bound;
      return Saying.of(label.equals(asks) ? asks : label + " (" + asks + ")");
    }
  }

  /**
   * Age in completed years, on the day of another fact. "Up to 24" is {@code under 25}: it ends
   * with the 25th birthday.
   *
   * @param from youngest age that counts, inclusive
   * @param under first age that no longer counts
   */
  record AgeAt(String born, String on, int from, int under, String label) implements Criterion {
    /** No age of a person; a test that ends here has no upper end. */
    public static final int OLDEST = 150;

    @Override
    public Finding judge(Facts facts) {
      Answer answer =
          facts
              .of(born)
              .moment()
              .flatMap(b -> facts.of(on).moment().map(day -> holds(b.day(), day.day())))
              .orElse(Answer.NOT_KNOWN);
      return new Finding(label, answer, List.of());
    }

    private Answer holds(LocalDate birth, LocalDate day) {
      long age = ChronoUnit.YEARS.between(birth, day);
      return Answer.of(age >= from && age < under);
    }

    @Override
    public Stream<String> reads() {
      return Stream.of(born, on);
    }

    @Override
    public Saying saying(Vocabulary words) {
      return Saying.of(
          label
              + " ("
              + years()
              + " on “"
              + words.called(on)
              + "”, by “"
              + words.called(born)
              + "”)");
    }

    private String years() {
      String below = under >= OLDEST ? "" : "under " + under;
      String above = from == 0 ? "" : "aged " + from + " or over";
      return above.isEmpty() || below.isEmpty() ? above + below : above + " and " + below;
    }
  }

  /** All limbs in one line, for a page that has no room for the tree. */
  default Set<String> factsRead() {
    return reads().collect(Collectors.toUnmodifiableSet());
  }
}
