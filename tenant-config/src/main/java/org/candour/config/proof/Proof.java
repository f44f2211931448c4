package org.candour.config.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.candour.config.example.Example;
import org.candour.config.example.Examples;
import org.candour.config.example.Result;
import org.candour.config.tree.Node;
import org.candour.framework.Framework;
import org.candour.time.WorkingCalendar;

/**
 * What a framework's examples prove of it: a rule is carried when taking it out turns an example
 * red that speaks for it, and a bent framework is noticed when any example turns red.
 */
public final class Proof {
  private final Node.Keys document;
  private final Framework framework;
  private final Examples examples;
  private final WorkingCalendar calendar;
  private final List<Result> failing;

  /**
   * The proof of one framework.
   *
   * @param document its document as a tree
   */
  public Proof(
      Node.Keys document, Framework framework, Examples examples, WorkingCalendar calendar) {
    this.document = document;
    this.framework = framework;
    this.examples = examples;
    this.calendar = calendar;
    this.failing =
        examples.all().parallelStream()
            .map(example -> examples.run(example, framework, calendar))
            .filter(result -> !result.holds())
            .toList();
  }

  /** How it stands with one rule. */
  public enum Carried {
    /** Taking it out turns an example red that speaks for it. */
    YES,
    /** It is stated, and an example speaks for it, but none turns red without it. */
    NOT_NOTICED,
    /** It is stated, and no example speaks for it. */
    NO_EXAMPLE,
    /** It is not stated. */
    NOT_STATED
  }

  /** The examples that do not hold as the framework stands. */
  public List<Result> failing() {
    return failing;
  }

  /** How it stands with each of these rules. */
  public Map<String, Carried> carried(Set<String> rules) {
    Map<String, Carried> all = new TreeMap<>();
    rules.parallelStream()
        .map(rule -> Map.entry(rule, carried(rule)))
        .toList()
        .forEach(e -> all.put(e.getKey(), e.getValue()));
    return all;
  }

  private Carried carried(String rule) {
    if (!framework.rules().containsKey(rule)) {
      return Carried.NOT_STATED;
    }
    List<Example> its = examples.all().stream().filter(e -> e.rules().contains(rule)).toList();
    if (its.isEmpty()) {
      return Carried.NO_EXAMPLE;
    }
    return Mending.read(Removal.of(document, rule))
            .filter(bent -> its.stream().anyMatch(e -> red(e, bent)))
            .isPresent()
        ? Carried.YES
        : Carried.NOT_NOTICED;
  }

  /**
   * What came of bending.
   *
   * @param tried the bent frameworks that could be read
   * @param unread those that the reader refused: what is bent there cannot be published
   * @param unnoticed those that no example noticed, in words
   */
  public record Bent(int tried, int unread, List<String> unnoticed) {
    /** The share that was noticed, in hundredths. */
    public int noticed() {
      return tried == 0 ? 100 : (tried - unnoticed.size()) * 100 / tried;
    }
  }

  /**
   * Bends the framework in every place, or in a sample of them.
   *
   * @param sample how many places at the most
   */
  public Bent bent(int sample, long seed) {
    List<Bend> bends = new ArrayList<>(Bends.of(document));
    Collections.shuffle(bends, new Random(seed));
    List<Bend> some = bends.stream().limit(sample).toList();
    List<Optional<String>> came = some.parallelStream().map(this::unnoticed).toList();
    List<String> unnoticed =
        came.stream().flatMap(Optional::stream).filter(w -> !w.isEmpty()).sorted().toList();
    int tried = (int) came.stream().filter(Optional::isPresent).count();
    return new Bent(tried, came.size() - tried, unnoticed);
  }

  /** Empty when it cannot be read; empty words when it is noticed. */
  private Optional<String> unnoticed(Bend bend) {
    return Mending.read(bend.root())
        .map(bent -> inOrder(bend).stream().anyMatch(e -> red(e, bent)) ? "" : bend.words());
  }

  /** The examples that speak for the bent rule come first: most bends are noticed by those. */
  private List<Example> inOrder(Bend bend) {
    return examples.all().stream()
        .sorted(
            Comparator.comparing(
                e -> bend.rule().map(rule -> !e.rules().contains(rule)).orElse(false)))
        .toList();
  }

  /** An example that does not hold anyhow notices nothing. */
  private boolean red(Example example, Framework bent) {
    return failing.stream().noneMatch(result -> result.id().equals(example.id()))
        && !examples.run(example, bent, calendar).holds();
  }
}
