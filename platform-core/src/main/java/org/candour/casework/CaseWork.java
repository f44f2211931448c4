package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.Proposal;
import org.candour.engine.Ruling;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.When;

/** Commands on one case, within one transaction. */
record CaseWork(Desk desk, Files files, Store.Tx tx, Instant now, Terms terms) {
  /** The answer under which the reason for going against a rule is kept. */
  private static final String WHY = "why";

  When happened() {
    return terms.happened().orElse(new At(now));
  }

  Proposal proposal(List<Happening> what) {
    Actor actor =
        new Actor(desk.who().person(), desk.capacities().stream().findFirst().orElse("no post"));
    return new Proposal(
        what.stream().map(this::withReason).toList(),
        happened(),
        now,
        actor,
        terms.basis(),
        terms.why());
  }

  /** The reason is free text, so it is kept like any other answer: apart from the journal. */
  private Happening withReason(Happening what) {
    if (terms.why().isEmpty()
        || what instanceof Happening.FactsRecorded
        || what instanceof Happening.Corrected) {
      return what;
    }
    Map<String, Value> answers = new HashMap<>(what.answers());
    answers.put(WHY, new Value.Text(terms.why().get()));
    return what.answering(answers);
  }

  /** The case as it is after the entries were appended. */
  record Grown(CaseRow row, List<Entry> entries, Assessment assessment, Bytes head) {}

  /** The case of this reference, when it opens and nothing stands against taking part in it. */
  Door.Opened find(String reference) {
    Door.Opened opened =
        new Door(desk, files, tx, now)
            .open(reference)
            .orElseThrow(() -> new Undone(new Outcome.NotFound<>("case")));
    if (!opened.undeclared().isEmpty()) {
      throw new Undone(new Outcome.Refused<>(opened.against()));
    }
    return opened;
  }

  /** Appends what the engine admits; refused: nothing is written. */
  Grown append(CaseRow row, Files.Journal journal, List<Happening> what) {
    Dossier dossier = files.dossier(row.id(), journal);
    Proposal proposal = proposal(what).notBefore(journal.entries());
    return write(row, journal, admitted(Engine.admit(dossier, proposal)));
  }

  /** The same where refusing it must not undo what it comes with, nor tell anybody anything. */
  Optional<Grown> appendIfAdmitted(CaseRow row, Files.Journal journal, List<Happening> what) {
    Proposal proposal = proposal(what).notBefore(journal.entries());
    return Engine.admit(files.dossier(row.id(), journal), proposal)
            instanceof Ruling.Admitted admitted
        ? Optional.of(write(row, journal, admitted.entries()))
        : Optional.empty();
  }

  /** The record keeps an id and no name, so it takes people only who have a name here. */
  void known(PersonId person) {
    if (!files.names().containsKey(person.value())) {
      throw new Undone(
          new Outcome.Refused<>(
              List.of(
                  Reason.integrity("person", "This partnership knows nobody by that id.")
                      .toMend("Check the id, or have them added to the partnership first."))));
    }
  }

  static List<Entry> admitted(Ruling ruling) {
    if (ruling instanceof Ruling.Refused refused) {
      throw new Undone(new Outcome.Refused<>(refused.reasons()));
    }
    return ((Ruling.Admitted) ruling).entries();
  }

  Writer writer() {
    return new Writer(desk.who().partnership(), tx, now);
  }

  private Grown write(CaseRow row, Files.Journal journal, List<Entry> entries) {
    Writer writer = writer();
    Bytes head = writer.append(row.id(), entries, journal.head(), desk.framework());
    List<Entry> all = new ArrayList<>(journal.entries());
    all.addAll(entries);
    files.changed(row.id());
    Dossier grown = files.dossier(row.id(), new Files.Journal(all, head));
    Assessment after = Engine.assess(grown, latest(all), now);
    CaseOpenings openings = CaseOpenings.of(Engine.parties(grown, after), Engine.access(grown));
    if (journal.entries().isEmpty()) {
      writer.openCase(row.id(), after, head, openings);
    } else {
      writer.updateCase(row.id(), after, head, openings);
    }
    return new Grown(row, all, after, head);
  }

  /** Now, or when the last entry was recorded where that is later by another clock. */
  Instant latest(List<Entry> all) {
    Instant last = all.get(all.size() - 1).stamp().recorded();
    return last.isAfter(now) ? last : now;
  }

  Grown refer(Command.Refer it) {
    String id = Ids.next(now);
    int year = Civil.dayOf(now).getYear();
    long number = tx.cases().nextReference(desk.who().partnership(), year);
    String prefix =
        desk.framework()
            .words()
            .getOrDefault(
                "case reference",
                desk.who().partnership().value().toUpperCase(java.util.Locale.ROOT));
    String reference = String.format(java.util.Locale.ROOT, "%s-%d-%04d", prefix, year, number);
    CaseRow row =
        new CaseRow(
            id, reference, now, it.type(), "open", Optional.empty(), now, Bytes.of(new byte[0]));
    List<Happening> what = new ArrayList<>();
    what.add(new Happening.CaseOpened(reference));
    if (!it.facts().isEmpty()) {
      what.add(new Happening.FactsRecorded(it.facts()));
    }
    what.add(new Happening.ReviewOpened("review-1", it.type(), it.agency(), it.answers()));
    return append(row, Files.Journal.begun(), what);
  }

  Grown onCase(CaseRow row, Files.Journal journal, Command.OnCase command) {
    if (command instanceof Command.Erase it) {
      return new Erasing(this).erase(row, journal, it);
    }
    List<Happening> what = new ArrayList<>();
    if (command instanceof Command.OpenReview it && !it.facts().isEmpty()) {
      what.add(new Happening.FactsRecorded(it.facts()));
    }
    what.add(happening(command, journal));
    return append(row, journal, what);
  }

  private Happening happening(Command.OnCase command, Files.Journal journal) {
    if (command instanceof Command.RecordFacts it) {
      return new Happening.FactsRecorded(it.facts());
    }
    if (command instanceof Command.NameAgencies it) {
      return new Happening.AgenciesNamed(it.review(), it.agencies());
    }
    if (command instanceof Command.DoStep it) {
      return new Happening.StepDone(it.review(), it.step(), it.agency(), it.answer(), it.answers());
    }
    if (command instanceof Command.Decide it) {
      return new Happening.DecisionMade(
          it.review(), it.step(), it.option(), it.answers(), Optional.empty(), Optional.empty());
    }
    if (command instanceof Command.Endorse it) {
      return new Happening.EndorsementGiven(it.review(), it.step(), it.outcome(), it.answers());
    }
    return other(command, journal);
  }

  private static Happening other(Command.OnCase command, Files.Journal journal) {
    if (command instanceof Command.OpenReview it) {
      long reviews =
          journal.entries().stream()
              .filter(e -> e.what() instanceof Happening.ReviewOpened)
              .count();
      return new Happening.ReviewOpened(
          "review-" + (reviews + 1), it.type(), it.agency(), it.answers());
    }
    if (command instanceof Command.PlanDay it) {
      return new Happening.DayPlanned(it.review(), it.step(), it.on());
    }
    if (command instanceof Command.Extend it) {
      return new Happening.Extended(
          it.review(),
          it.step(),
          it.rule(),
          it.until(),
          Map.of("reason", new Value.Text(it.reason())));
    }
    if (command instanceof Command.RaiseDisagreement it) {
      return new Happening.DisagreementRaised(
          it.review(), it.step(), Map.of("reason", new Value.Text(it.reason())), Optional.empty());
    }
    if (command instanceof Command.EscalateDisagreement it) {
      return new Happening.DisagreementEscalated(
          it.review(),
          it.step(),
          it.rung(),
          Map.of("reason", new Value.Text(it.reason())),
          Optional.empty());
    }
    if (command instanceof Command.SettleDisagreement it) {
      return new Happening.DisagreementSettled(
          it.review(), it.step(), it.option(), it.answers(), Optional.empty(), Optional.empty());
    }
    if (command instanceof Command.NoteScrutiny it) {
      return new Happening.ScrutinyNoted(it.note(), text(it.text()));
    }
    if (command instanceof Command.AnswerChallenge it) {
      return new Happening.ChallengeAnswered(it.place(), text(it.text()));
    }
    Command.Correct it = (Command.Correct) command;
    return new Happening.Corrected(it.place(), it.field(), Map.of(it.field(), it.value()));
  }

  private static Map<String, Value> text(String text) {
    return Map.of(Happening.ScrutinyNoted.TEXT, new Value.Text(text));
  }

  /** Whether the command rests on what was seen, and what was seen has changed since. */
  boolean stale(Command command, Bytes head) {
    return restsOnWhatWasSeen(command)
        && terms.seen().isPresent()
        && !terms.seen().get().equals(Writer.tag(head).hex());
  }

  /** Commands that rest on what the person saw: two people may not decide past each other. */
  private static boolean restsOnWhatWasSeen(Command command) {
    return Set.of(
            Command.Decide.class,
            Command.Endorse.class,
            Command.EscalateDisagreement.class,
            Command.SettleDisagreement.class,
            Command.Correct.class,
            Command.Erase.class,
            Command.DecideItem.class,
            Command.DisagreeOnItem.class,
            Command.CorrectAttendance.class,
            Command.WithdrawAppointment.class)
        .contains(command.getClass());
  }
}
