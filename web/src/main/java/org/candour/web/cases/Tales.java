package org.candour.web.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.engine.ReviewStanding;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AccessAsked;
import org.candour.journal.Happening.AccessEnded;
import org.candour.journal.Happening.AccessGiven;
import org.candour.journal.Happening.AccessRefused;
import org.candour.journal.Happening.AgenciesNamed;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.CaseOpened;
import org.candour.journal.Happening.ChallengeAnswered;
import org.candour.journal.Happening.ConflictDeclared;
import org.candour.journal.Happening.ConflictEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DayPlanned;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DeclarationsMade;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.ScrutinyNoted;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Happening.StepDone;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Sitting;
import org.candour.pathway.Step;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** One telling for each kind of entry of a case. */
final class Tales {
  private final CaseView view;
  private final Map<Class<?>, Function<Happening, Told>> tales = new LinkedHashMap<>();

  Tales(CaseView view) {
    this.view = view;
    on(CaseOpened.class, it -> Told.of("Case opened"));
    on(FactsRecorded.class, it -> Told.of("Facts recorded"));
    on(ReviewOpened.class, this::opened);
    on(AgenciesNamed.class, this::named);
    on(StepDone.class, this::done);
    on(SittingPlanned.class, this::planned);
    on(
        DayPlanned.class,
        it ->
            Told.of(
                "Day set for: " + step(it.review(), it.step()),
                it.step(),
                List.of(it.on().words() + ".")));
    on(DecisionMade.class, this::decided);
    on(EndorsementGiven.class, this::endorsed);
    on(
        Extended.class,
        it ->
            Told.of(
                "Date changed: " + step(it.review(), it.step()),
                it.step(),
                List.of("Now due by the end of " + Civil.words(it.until()) + ".")));
    on(
        DisagreementRaised.class,
        it ->
            Told.of(
                "No agreement: " + step(it.review(), it.step()), it.step(), sitting(it.sitting())));
    on(
        DisagreementEscalated.class,
        it ->
            Told.of("Disagreement went up: " + step(it.review(), it.step()), it.step(), came(it)));
    on(
        DisagreementSettled.class,
        it ->
            Told.of(
                "Disagreement settled: " + choice(it.review(), it.step(), it.option()),
                it.step(),
                settled(it)));
    on(ScrutinyNoted.class, it -> Told.of(noted(it.note())));
    on(ChallengeAnswered.class, it -> Told.of("Challenge in entry " + it.place() + " answered"));
    on(
        ConflictDeclared.class,
        it ->
            Told.of(
                "Conflict of interest declared: " + person(it.person()),
                "The case is closed to them."));
    on(ConflictEnded.class, it -> Told.of("Conflict of interest ended: " + person(it.person())));
    on(DeclarationsMade.class, it -> Told.of("Declared: " + person(it.person()), declared(it)));
    on(AccessAsked.class, it -> Told.of(person(it.person()) + " asked to open the case"));
    on(
        AccessGiven.class,
        it ->
            Told.of(
                person(it.person()) + " may open the case",
                "Up to and with " + Civil.words(it.until()) + "."));
    on(AccessRefused.class, it -> Told.of("Request refused: " + person(it.person())));
    on(AccessEnded.class, it -> Told.of("May no longer open the case: " + person(it.person())));
    on(Corrected.class, it -> Told.of("Entry " + it.place() + " corrected", corrects(it.field())));
    on(ValuesErased.class, it -> Told.of("Personal answers erased", erased(it)));
    on(
        AttendanceCorrected.class,
        it -> Told.of("Attendance corrected at the " + Names.body(view.framework(), it.body())));
  }

  private static String noted(ScrutinyNoted.Note kind) {
    return switch (kind) {
      case OBSERVATION -> "Scrutineer’s observation";
      case CHALLENGE -> "Scrutineer’s challenge";
      case FINDING -> "Scrutineer’s finding";
    };
  }

  Told tell(Happening what) {
    Function<Happening, Told> tale = tales.get(what.getClass());
    return tale == null ? Told.of("Recorded") : tale.apply(what);
  }

  private <H extends Happening> void on(Class<H> kind, Function<H, Told> tale) {
    tales.put(kind, what -> tale.apply(kind.cast(what)));
  }

  private String person(PersonId person) {
    return view.names().getOrDefault(person.value(), person.value());
  }

  /** By the framework in force when it was declared, else by the newest at hand. */
  private String[] declared(DeclarationsMade it) {
    return it.declarations().stream()
        .sorted()
        .map(id -> view.framework().access().declarations().get(id))
        .filter(java.util.Objects::nonNull)
        .map(one -> "“" + one.name() + "”")
        .toArray(String[]::new);
  }

  private Told opened(ReviewOpened it) {
    return Told.of(
        "Referred: " + review(it.review()).map(r -> r.type().name()).orElse(it.type()),
        "By " + Names.agency(view.framework(), it.agency()) + ".");
  }

  private Told named(AgenciesNamed it) {
    List<String> names =
        it.agencies().stream().map(a -> Names.agency(view.framework(), a)).sorted().toList();
    return Told.of("Agencies asked for what they hold", String.join(", ", names) + ".");
  }

  private Told done(StepDone it) {
    List<String> says = new ArrayList<>();
    it.agency()
        .ifPresent(
            a ->
                says.add(
                    Names.agency(view.framework(), a)
                        + it.answer().map(x -> ": " + choice(it.review(), it.step(), x)).orElse("")
                        + "."));
    if (it.agency().isEmpty()) {
      it.answer().ifPresent(x -> says.add(choice(it.review(), it.step(), x) + "."));
    }
    return Told.of(step(it.review(), it.step()), it.step(), says);
  }

  private Told planned(SittingPlanned it) {
    return Told.of(
        "Meeting set for: " + step(it.review(), it.step()),
        Names.body(view.framework(), it.body()) + ", " + it.on().words() + ".");
  }

  private Told decided(DecisionMade it) {
    return Told.of(
        "Decided: " + choice(it.review(), it.step(), it.option()),
        it.step(),
        adopting(sitting(it.sitting()), it.adopts()));
  }

  private List<String> settled(DisagreementSettled it) {
    return adopting(sitting(it.sitting()), it.adopts());
  }

  private static List<String> adopting(List<String> says, Optional<Long> adopts) {
    return Stream.concat(
            says.stream(), adopts.stream().map(p -> "Adopts the report in entry " + p + "."))
        .toList();
  }

  /** Who it came to, as far as that can be told now, and the meeting that let it go up. */
  private List<String> came(DisagreementEscalated it) {
    return Stream.concat(cameTo(it).stream(), sitting(it.sitting()).stream()).toList();
  }

  private Optional<String> cameTo(DisagreementEscalated it) {
    return theStep(it.review(), it.step())
        .filter(Step.Decision.class::isInstance)
        .flatMap(s -> ((Step.Decision) s).ladder())
        .map(view.framework().ladders()::get)
        .flatMap(ladder -> ladder.from(it.rung(), view.assessment().facts()))
        .flatMap(rung -> rung.owner())
        .map(who -> "It came to " + who.name() + ".");
  }

  private Told endorsed(EndorsementGiven it) {
    return Told.of(
        step(it.review(), it.step()) + ": " + choice(it.review(), it.step(), it.outcome()),
        it.step(),
        List.of());
  }

  private List<String> sitting(Optional<Sitting> sitting) {
    return sitting.stream().flatMap(this::sitting).toList();
  }

  private Stream<String> sitting(Sitting it) {
    List<String> here =
        it.present().stream()
            .filter(a -> a.as().seated())
            .map(a -> a.shownAs())
            .distinct()
            .toList();
    String present =
        Names.body(view.framework(), it.body())
            + (here.isEmpty() ? "." : ", with " + String.join("; ", here) + ".");
    String aside =
        it.withdrawn() == 0 ? "" : it.withdrawn() + " stood aside because of an interest.";
    return Stream.of(present, votes(it), aside).filter(s -> !s.isEmpty());
  }

  private static String votes(Sitting it) {
    long aye = it.votes().stream().filter(v -> v.ballot() == org.candour.quorum.Ballot.AYE).count();
    long no = it.votes().stream().filter(v -> v.ballot() == org.candour.quorum.Ballot.NO).count();
    return it.votes().isEmpty()
        ? ""
        : aye + " for, " + no + " against, " + (it.votes().size() - aye - no) + " abstained.";
  }

  private String[] erased(ValuesErased it) {
    return it.erased().stream()
        .map(e -> Names.field(view.framework(), e.field()) + ", in entry " + e.place() + ".")
        .toArray(String[]::new);
  }

  private String corrects(String field) {
    return switch (field) {
      case Corrected.HAPPENED -> "When it happened was wrong.";
      case Corrected.WITHDRAWN -> "It never happened and is withdrawn.";
      default -> "Corrected: " + Names.field(view.framework(), field) + ".";
    };
  }

  private Optional<ReviewStanding> review(String id) {
    return view.assessment().review(id);
  }

  private Optional<Step> theStep(String review, String step) {
    return review(review).flatMap(r -> r.type().step(step));
  }

  private String step(String review, String step) {
    return theStep(review, step).map(Step::name).orElse(step);
  }

  /** The label of an option, outcome or answer. */
  private String choice(String review, String step, String id) {
    return theStep(review, step).flatMap(s -> label(s, id)).orElse(id);
  }

  private static Optional<String> label(Step step, String id) {
    if (step instanceof Step.Decision decision) {
      return decision.option(id).map(o -> o.label());
    }
    if (step instanceof Step.Endorsement endorsement) {
      return endorsement.outcome(id).map(o -> o.label());
    }
    return ((Step.Obligation) step)
        .answers().stream().filter(o -> o.id().equals(id)).map(o -> o.label()).findFirst();
  }
}
