package org.candour.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.engine.ReviewStanding.TestReport;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;

/** Reads a case from its journal. */
record Assessor(Dossier dossier, Instant knownAt, Instant about) {

  Assessment assess() {
    CaseRecord record = new CaseRecord(knownAt, dossier.journal());
    List<ReviewStanding> reviews =
        record.reviews().stream().flatMap(r -> standing(record, r).stream()).toList();
    return new Assessment(
        knownAt,
        about,
        record.reference(),
        record.facts(),
        reviews,
        new Attentions(dossier, record, reviews).all());
  }

  /** A review whose framework version is not at hand cannot be read; the store never loses one. */
  private Optional<ReviewStanding> standing(CaseRecord record, ReviewRecord review) {
    return dossier
        .frameworks()
        .version(review.version())
        .flatMap(
            f ->
                Optional.ofNullable(f.reviews().get(review.type()))
                    .map(t -> read(record, review, f, t)));
  }

  private ReviewStanding read(
      CaseRecord record, ReviewRecord review, Framework framework, ReviewType type) {
    Steps steps = new Steps(framework, type, review, record, dossier.calendar(), about);
    List<StepStanding> all = steps.all();
    Offers offers = new Offers(framework, record.facts());
    return new ReviewStanding(
        review.id(),
        type,
        review.version(),
        review.opening().happened(),
        review.agency(),
        tests(type, record.facts()),
        all,
        all.stream().flatMap(s -> offers.of(s).stream()).toList());
  }

  static List<TestReport> tests(ReviewType type, Facts facts) {
    return type.tests().stream().map(t -> new TestReport(t, t.criterion().judge(facts))).toList();
  }
}
