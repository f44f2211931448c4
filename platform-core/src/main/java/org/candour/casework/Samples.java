package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.body.Actor;
import org.candour.engine.Engine;
import org.candour.engine.Frame;
import org.candour.engine.ReviewFigures;
import org.candour.engine.Sample;
import org.candour.journal.Entry;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * Samples of cases for an audit, within one transaction: drawing one, and reading what was drawn.
 * They are entries of the partnership's own journal, and shown to its scrutineer and its business
 * unit; a case that a conflict of interest closes to a reader is not named to them, and what could
 * tell of it is withheld ({@link SampleFigures}).
 */
record Samples(Desk desk, Files files, Store.Tx tx, Instant now) {

  /** Whether samples are shown to whoever asks. */
  boolean areSeen() {
    return desk.scrutinises() || desk.runs();
  }

  /** What drawing it comes to now; whether it may be drawn is the engine's to say. */
  SampleDrawn draw(Command.DrawSample it) {
    List<String> population =
        among(it.frame()).stream()
            .filter(c -> it.frame().holds(c.dossier(), person(), now))
            .map(CaseFile::reference)
            .toList();
    return new SampleDrawn(
        it.seed(),
        it.size(),
        it.frame().concept(),
        it.frame().from(),
        it.frame().to(),
        population.size(),
        Sample.hash(population),
        new Sample(it.seed(), Math.max(0, it.size())).of(population));
  }

  private PartnershipId p() {
    return desk.who().partnership();
  }

  private PersonId person() {
    return desk.who().person();
  }

  /** The cases that may be of this frame. */
  private List<CaseFile> among(Frame frame) {
    if (frame.to().isBefore(frame.from())) {
      return List.of();
    }
    Period period = new Period(frame.from(), frame.to());
    return files.dossiers(tx.cases().received(p(), period.start(), period.end()));
  }

  private List<Entry> journal() {
    return new PeopleWork(p(), tx, files, now).journal().entries();
  }

  /** All of them, the newest first. */
  Optional<List<SampleView.Row>> all() {
    if (!areSeen()) {
      return Optional.empty();
    }
    SampleFigures figures = figures();
    List<SampleView.Row> rows = new ArrayList<>();
    for (Entry entry : journal()) {
      if (entry.what() instanceof SampleDrawn it) {
        rows.add(0, row(entry, it, figures.open(entry)));
      }
    }
    new Readings(p(), tx, now).opened(desk, Opened.SAMPLE, Ids.ofPartnership(p()));
    return Optional.of(rows);
  }

  private SampleFigures figures() {
    return SampleFigures.of(person(), p(), files, tx);
  }

  /** The one at a place of the journal. */
  Optional<SampleView> at(long place) {
    return areSeen()
        ? journal().stream()
            .filter(e -> e.place() == place && e.what() instanceof SampleDrawn)
            .findFirst()
            .map(this::view)
        : Optional.empty();
  }

  /** As it is shown; that it was is recorded in each of its cases. */
  SampleView view(Entry entry) {
    SampleDrawn it = (SampleDrawn) entry.what();
    Map<String, CaseRow> rows =
        it.drawn().stream()
            .flatMap(r -> tx.cases().byReference(p(), r).stream())
            .collect(Collectors.toMap(CaseRow::reference, Function.identity()));
    Map<String, CaseFile> open =
        files.dossiers(List.copyOf(rows.values())).stream()
            .filter(this::opens)
            .collect(Collectors.toMap(CaseFile::reference, Function.identity()));
    Sample sample = new Sample(it.seed(), it.size());
    List<SampleView.Drawn> cases = new ArrayList<>();
    for (String reference : it.drawn()) {
      Optional.ofNullable(open.get(reference)).ifPresent(file -> cases.add(drawn(file, sample)));
    }
    Readings readings = new Readings(p(), tx, now);
    readings.opened(desk, Opened.SAMPLE, Ids.ofPartnership(p()));
    rows.values().stream()
        .filter(row -> open.containsKey(row.reference()))
        .forEach(row -> readings.opened(desk, Opened.SAMPLE, row.id()));
    boolean all = figures().open(entry);
    return new SampleView(
        row(entry, it, all),
        only(all, it.populationHash()),
        cases,
        only(all, it.drawn().size()),
        all ? Optional.of(repeated(entry, it)) : Optional.empty());
  }

  private static <T> Optional<T> only(boolean shown, T it) {
    return shown ? Optional.of(it) : Optional.empty();
  }

  private boolean opens(CaseFile file) {
    return !Engine.access(file.dossier()).excluded().containsKey(person());
  }

  private SampleView.Drawn drawn(CaseFile file, Sample sample) {
    List<ReviewFigures> reviews = Engine.figures(file.dossier(), now);
    return new SampleView.Drawn(
        file.reference(),
        sample.number(file.reference()),
        reviews.stream().findFirst().map(ReviewFigures::received),
        reviews.stream().map(ReviewFigures::concept).distinct().toList(),
        Engine.notes(file.dossier()));
  }

  private SampleView.Row row(Entry entry, SampleDrawn it, boolean all) {
    Actor by = entry.stamp().by();
    return new SampleView.Row(
        entry.place(),
        files.names().getOrDefault(by.person().value(), "Somebody who is no longer known here"),
        by.capacity(),
        entry.stamp().recorded(),
        frame(it),
        only(all, it.size()),
        it.seed(),
        only(all, it.population()));
  }

  private static Frame frame(SampleDrawn it) {
    return new Frame(it.from(), it.to(), it.concept());
  }

  private SampleView.Repeated repeated(Entry entry, SampleDrawn it) {
    Frame frame = frame(it);
    List<CaseFile> population =
        among(frame).stream().filter(c -> frame.holds(c.dossier(), person(), now)).toList();
    List<String> references = population.stream().map(CaseFile::reference).toList();
    boolean same =
        Sample.hash(references).equals(it.populationHash())
            && new Sample(it.seed(), it.size()).of(references).equals(it.drawn());
    long before =
        population.stream()
            .filter(
                c ->
                    frame.holds(c.dossier(), entry.stamp().by().person(), entry.stamp().recorded()))
            .count();
    // an entry that was recorded in the same moment as the draw may have come after it
    int gone = (int) Math.max(0, it.population() - before);
    return same
        ? new SampleView.Repeated(true, references.size(), 0, 0)
        : new SampleView.Repeated(
            false, references.size(), references.size() - it.population() + gone, gone);
  }

  /** A journal with no more of samples than whoever reads it is shown of them elsewhere. */
  List<Entry> narrowed(List<Entry> journal) {
    SampleFigures figures = figures();
    return journal.stream()
        .map(
            e ->
                e.what() instanceof SampleDrawn it && !(areSeen() && figures.open(e))
                    ? narrowed(e, it)
                    : e)
        .toList();
  }

  private Entry narrowed(Entry entry, SampleDrawn it) {
    Set<String> open =
        areSeen()
            ? files
                .dossiers(
                    it.drawn().stream()
                        .flatMap(r -> tx.cases().byReference(p(), r).stream())
                        .toList())
                .stream()
                .filter(this::opens)
                .map(CaseFile::reference)
                .collect(Collectors.toSet())
            : Set.of();
    return new Entry(
        entry.subject(),
        entry.place(),
        entry.stamp(),
        it.withholding(it.drawn().stream().filter(open::contains).toList()),
        entry.verdict());
  }
}
