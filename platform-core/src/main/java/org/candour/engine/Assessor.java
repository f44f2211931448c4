package org.candour.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.Facts;
import org.candour.engine.Assessment.Attention;
import org.candour.engine.ReviewStanding.TestReport;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;

/** Reads a case from its journal. */
record Assessor(Dossier dossier, Instant knownAt, Instant about) {

  Assessment assess() {
    CaseRecord record = new CaseRecord(knownAt, dossier);
    List<ReviewStanding> alone =
        record.reviews().stream().flatMap(r -> review(record, r).stream()).toList();
    Blocks blocks = new Blocks(alone, record.facts());
    List<ReviewStanding> reviews = alone.stream().map(r -> r.blockedBy(blocks)).toList();
    List<Attention> findings = new Attentions(dossier, record, reviews).all();
    Set<Long> again = findings.stream().map(Attention::place).collect(Collectors.toSet());
    return new Assessment(
        knownAt,
        about,
        record.reference(),
        record.facts(),
        reviews.stream().map(r -> offering(record, r, again, blocks)).toList(),
        record
            .itself()
            .flatMap(its -> itself(record, its, alone))
            .map(its -> offering(record, its, again, blocks)),
        findings);
  }

  private ReviewStanding offering(
      CaseRecord record, ReviewStanding review, Set<Long> again, Blocks blocks) {
    return dossier
        .frameworks()
        .version(review.version())
        .map(f -> new Offers(f, record.facts(), about, review.type(), review.steps(), again))
        .map(
            o ->
                review.steps().stream()
                    .flatMap(s -> o.of(s).stream().map(one -> blocked(review, s, one, blocks)))
                    .toList())
        .map(review::offering)
        .orElse(review);
  }

  /** The offer with what keeps it from coming to some of its options. */
  private static Offer blocked(
      ReviewStanding review, StepStanding step, Offer offer, Blocks blocks) {
    return offer.refusing(option -> blocks.keep(review, step, option.id()));
  }

  /** A review whose framework version is not at hand cannot be read; the store never loses one. */
  private Optional<ReviewStanding> review(CaseRecord record, ReviewRecord review) {
    return dossier
        .frameworks()
        .version(review.version())
        .flatMap(
            f ->
                Optional.ofNullable(f.reviews().get(review.type()))
                    .map(t -> read(record, review, f, t, Optional.empty())));
  }

  /** The case itself ends with the last of its reviews, once every one of them has been ended. */
  private Optional<ReviewStanding> itself(
      CaseRecord record, ReviewRecord itself, List<ReviewStanding> reviews) {
    List<Closed> closed = reviews.stream().flatMap(r -> r.closed().stream()).toList();
    Optional<Closed> last =
        closed.size() < reviews.size()
            ? Optional.empty()
            : closed.stream().max(Comparator.comparing(its -> its.when().start()));
    return dossier
        .frameworks()
        .version(itself.version())
        .flatMap(f -> f.ofCase().map(t -> read(record, itself, f, t, last)));
  }

  private ReviewStanding read(
      CaseRecord record,
      ReviewRecord whole,
      Framework framework,
      ReviewType type,
      Optional<Closed> ended) {
    ReviewRecord review = whole.reopened(type);
    Steps steps =
        new Silences(type, about)
            .read(
                silent ->
                    new Steps(
                        framework, type, review, record, dossier.calendar(), about, silent, ended));
    return new ReviewStanding(
        review.id(),
        type,
        review.version(),
        review.opening().happened(),
        review.agency(),
        tests(type, record.facts()),
        steps.all(),
        List.of(),
        steps.closed(),
        new Prohibitions(type, record.facts()).all());
  }

  static List<TestReport> tests(ReviewType type, Facts facts) {
    return type.tests().stream().map(t -> new TestReport(t, t.criterion().judge(facts))).toList();
  }
}
