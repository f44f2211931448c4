package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.framework.History;
import org.candour.journal.Happening;
import org.candour.journal.Happening.CaseOpened;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.pathway.ReviewType;

/** The journal of a case read once: its facts as they stand, and each review's entries by kind. */
final class CaseRecord {
  private final List<Known> all;
  private final Map<String, Value> facts = new HashMap<>();
  private final Facts asFacts;
  private final Map<String, Long> factPlaces = new HashMap<>();
  private final Map<String, ReviewRecord> reviews = new LinkedHashMap<>();
  private Optional<String> reference = Optional.empty();
  private Optional<ReviewRecord> itself = Optional.empty();

  CaseRecord(Instant knownAt, Dossier dossier) {
    all = Known.upTo(knownAt, dossier.journal());
    all.stream().filter(Known::stands).forEach(known -> read(known, dossier.frameworks()));
    asFacts = new Facts(facts);
  }

  private void read(Known known, History frameworks) {
    Happening what = known.what();
    frameworks
        .version(known.entry().stamp().framework())
        .ifPresent(f -> learn(FactsAnswered.in(what, f), known));
    if (what instanceof CaseOpened opened) {
      reference = Optional.of(opened.reference());
      itself = Optional.of(ReviewRecord.ofCase(known));
    } else if (what instanceof FactsRecorded) {
      learn(what.answers(), known);
    } else if (what instanceof ReviewOpened opened) {
      if (reviews.isEmpty()) {
        itself = itself.map(its -> its.referred(known));
      }
      reviews.put(opened.review(), new ReviewRecord(known, opened));
    } else {
      ReviewRecord.reviewOf(what).flatMap(this::review).ifPresent(review -> review.add(known));
    }
  }

  /** An answer is read by the version that judged it. */
  private void learn(Map<String, Value> said, Known known) {
    facts.putAll(said);
    said.keySet().forEach(fact -> factPlaces.put(fact, known.place()));
  }

  Facts facts() {
    return asFacts;
  }

  /** The entry that last said this fact; 0 when none did. */
  long placeOf(String fact) {
    return factPlaces.getOrDefault(fact, 0L);
  }

  Optional<String> reference() {
    return reference;
  }

  /** One review, or the case itself. */
  Optional<ReviewRecord> review(String id) {
    return id.equals(ReviewType.OF_CASE) ? itself : Optional.ofNullable(reviews.get(id));
  }

  /** The case itself; empty before it is opened. */
  Optional<ReviewRecord> itself() {
    return itself;
  }

  List<ReviewRecord> reviews() {
    return new ArrayList<>(reviews.values());
  }

  List<Known> all() {
    return all;
  }
}
