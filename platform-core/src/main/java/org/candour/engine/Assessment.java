package org.candour.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.rule.Reason;

/**
 * What stands, what is due, what may be done and why, for one case.
 *
 * @param knownAt as known at this instant: entries recorded later are not seen
 * @param about lateness is judged at this instant
 * @param itself the duties of the case itself, whatever review follows; empty where its framework
 *     has none
 * @param findings what a correction or a breach leaves to be looked at again
 */
public record Assessment(
    Instant knownAt,
    Instant about,
    Optional<String> reference,
    Facts facts,
    List<ReviewStanding> reviews,
    Optional<ReviewStanding> itself,
    List<Attention> findings) {
  public Assessment {
    reviews = List.copyOf(reviews);
    findings = List.copyOf(findings);
  }

  /** The same with what an act answers besides: its own guards go by it. */
  Assessment knowing(Map<String, Value> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Value> all = new HashMap<>(facts.values());
    all.putAll(more);
    Facts known = new Facts(all);
    return new Assessment(
        knownAt,
        about,
        reference,
        known,
        reviews.stream().map(r -> r.testedOn(known)).toList(),
        itself,
        findings);
  }

  /** The same without these steps and what may be done on them. */
  Assessment without(List<Seen.Unseen> unseen) {
    return new Assessment(
        knownAt,
        about,
        reference,
        facts,
        reviews.stream().map(r -> r.without(unseen)).toList(),
        itself,
        findings);
  }

  /**
   * The same with each review as it is shown to somebody, and without what is found of entries of
   * which answers are withheld from them: it may quote one.
   */
  Assessment showing(UnaryOperator<ReviewStanding> how, Set<Long> withheld) {
    return new Assessment(
        knownAt,
        about,
        reference,
        facts,
        reviews.stream().map(how).toList(),
        itself,
        findings.stream().filter(one -> !withheld.contains(one.place())).toList());
  }

  /** Every review, and after them the case itself where it has duties of its own. */
  public List<ReviewStanding> all() {
    return Stream.concat(reviews.stream(), itself.stream()).toList();
  }

  /** The same with nothing in it but which reviews there are. */
  Assessment withheld() {
    return new Assessment(
        knownAt,
        about,
        reference,
        Facts.none(),
        reviews.stream().map(ReviewStanding::withheld).toList(),
        Optional.empty(),
        List.of());
  }

  /** The standing of one review; without an id that of the case itself. */
  public Optional<ReviewStanding> review(String id) {
    return all().stream().filter(r -> r.review().equals(id)).findFirst();
  }

  /** Everything that is due and not done, of the case itself and in all reviews, soonest first. */
  public List<Due> open() {
    return all().stream()
        .flatMap(r -> r.due().stream())
        .filter(Due::isOpen)
        .sorted(Due.SOONEST)
        .toList();
  }

  /** Something to look at again, with the entry it speaks of. */
  public record Attention(long place, Reason reason) {}
}
