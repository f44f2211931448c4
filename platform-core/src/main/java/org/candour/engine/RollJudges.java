package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Happening.ValuesErased;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Hears what is written in a partnership's own journal. */
record RollJudges(RollScene scene, Judgement judgement) {
  private static final Field NAME =
      new Field(PersonNamed.NAME, "Name", Optional.empty(), FieldKind.TEXT, List.of(), true);

  void judge(Happening what) {
    if (what instanceof PersonNamed it) {
      named(it);
    } else if (what instanceof Appointed it) {
      appointed(it);
    } else if (what instanceof AppointmentEnded it) {
      ended(it);
    } else if (what instanceof SampleDrawn it) {
      SampleJudge.drawn(it, scene, judgement);
    } else if (what instanceof ValuesErased it) {
      ErasureJudge.judge(
          it, scene.runs(), scene.proposal().basis(), scene.grown().journal(), judgement);
    } else if (what instanceof Corrected it) {
      withdrawn(it);
    } else {
      judgement.against(
          Reason.integrity("what", "That is written in the journal of a case or of a body."));
    }
  }

  private void named(PersonNamed it) {
    judgement.against(scene.mayName());
    Value name = it.answers().getOrDefault(PersonNamed.NAME, new Value.NotKnown()).open();
    if (!(name instanceof Value.Text text) || text.text().isBlank()) {
      judgement.against(Reason.input(PersonNamed.NAME, "Give the person's name."));
    } else {
      judgement.against(NAME.wrongWith(name));
    }
    if (!it.person().value().matches("[!-~]{1,80}")) {
      judgement.against(
          Reason.input(
                  "person",
                  "What the sign-in calls a person has 1 to 80 letters, digits or signs without"
                      + " spaces.")
              .toMend("Copy it from the sign-in service."));
    }
  }

  private void appointed(Appointed it) {
    judgement.against(scene.mayAppoint(it.holding()));
    judgement.against(notThemself(it.person()));
    Roster roster = scene.roster();
    if (!roster.knows(it.person())) {
      judgement.against(
          Reason.integrity("person", "This partnership knows nobody by that id.")
              .toMend("Check the id, or add the person first."));
    }
    if (roster.appointment(it.appointment()).isPresent()) {
      judgement.against(Reason.integrity("appointment", "There is such an appointment already."));
    }
    if (scene.before().founding() && !runs(it.holding())) {
      judgement.against(
          Reason.authority("The first people of a partnership hold a post of its business unit.")
              .toMend("They appoint everybody else."));
    }
    Appointment proposed =
        new Appointment(it.person(), it.agency(), it.holding(), it.from(), it.until());
    allowed(roster.appointments(), proposed, it.answers());
    late(it.from(), "It began on ");
  }

  /** What the framework says of it, with everybody else's appointments as they stand. */
  private void allowed(Appointments others, Appointment proposed, Map<String, Value> declared) {
    Map<String, Value> answers = new HashMap<>(declared);
    answers.remove(ReferralJudge.WHY);
    Nomination nomination =
        new Nomination(
            scene.framework(), others, proposed, new Facts(answers), scene.proposal().why());
    new AppointmentJudge(nomination, judgement).judge();
  }

  private Optional<Reason> notThemself(PersonId person) {
    return scene.self(person)
        ? Optional.of(
            Reason.authority("Nobody appoints themself, nor makes their own appointment longer.")
                .toMend("Ask somebody else of the business unit to do it."))
        : Optional.empty();
  }

  /** Lateness is marked, never refused; it gives nobody authority for what was done before. */
  private void late(LocalDate day, String began) {
    if (day.isBefore(scene.today())) {
      judgement.late(
          began + Civil.words(day) + " and was recorded on " + Civil.words(scene.today()) + ".");
    }
  }

  private boolean runs(Holding holding) {
    return holding instanceof HoldsPost held && scene.running().contains(held.post());
  }

  private Optional<Held> standing(String id) {
    Optional<Held> held = scene.roster().appointment(id).filter(h -> !h.withdrawn());
    if (held.isEmpty()) {
      judgement.against(
          Reason.integrity("appointment", "This partnership has made no such appointment.")
              .toMend("Choose one of the appointments of this partnership."));
    }
    return held;
  }

  private void ended(AppointmentEnded it) {
    standing(it.appointment())
        .ifPresent(
            held -> {
              judgement.against(mayEnd(held.appointment().holding()));
              dates(it, held.appointment());
              late(it.until(), "It ended on ");
              somebodyRuns(
                  held,
                  it.atOnce() || it.until().isBefore(scene.today())
                      ? scene.today()
                      : it.until().plusDays(1));
            });
  }

  /** The business unit may always take away what somebody holds. */
  private Optional<Reason> mayEnd(Holding holding) {
    return scene.runs() ? Optional.empty() : scene.mayAppoint(holding);
  }

  private void dates(AppointmentEnded it, Appointment held) {
    if (it.until().isBefore(held.from())) {
      judgement.against(
          Reason.integrity(
                  "until",
                  "It begins on "
                      + Civil.words(held.from())
                      + ", so it cannot end on "
                      + Civil.words(it.until())
                      + ".")
              .toMend("If it should never have been made, withdraw it."));
    } else if (it.atOnce()
        ? over(held)
        : held.until().filter(u -> !it.until().isBefore(u)).isPresent()) {
      judgement.against(
          Reason.integrity(
                  "until",
                  "It ends on " + held.until().map(Civil::words).orElse("that day") + " already.")
              .toMend(
                  "Choose an earlier day. To make it longer, appoint again from the day after."));
    }
    if (it.atOnce() && !it.until().equals(scene.today())) {
      judgement.against(
          Reason.integrity("until", "What ends at once ends today.")
              .toMend("Leave the day out, or give the last day."));
    }
  }

  private boolean over(Appointment held) {
    return !held.at(scene.now()) && held.from().compareTo(scene.today()) <= 0;
  }

  /** Without anybody of the business unit nobody could appoint its successor. */
  private void somebodyRuns(Held held, LocalDate day) {
    if (!runs(held.appointment().holding())) {
      return;
    }
    boolean others =
        scene.roster().appointmentsBut(Optional.of(held.id())).at(scene.now()).all().stream()
            .anyMatch(a -> runs(a.holding()) && a.on(day));
    if (!others) {
      judgement.against(
          Reason.integrity(
                  "appointment",
                  "Then nobody would hold a post of the business unit on "
                      + Civil.words(day)
                      + ", and nobody could appoint anybody.")
              .toMend("Appoint somebody else to a post of the business unit first."));
    }
  }

  private void withdrawn(Corrected it) {
    Optional<Known> known =
        Known.upTo(Instant.MAX, scene.grown().journal()).stream()
            .filter(k -> k.place() == it.place())
            .findFirst();
    boolean may =
        known
            .map(k -> k.what() instanceof Appointed || k.what() instanceof AppointmentEnded)
            .orElse(false);
    if (!may || !it.field().equals(Corrected.WITHDRAWN)) {
      judgement.against(
          Reason.integrity(
                  "place",
                  "In the journal of a partnership only an appointment, or its end, can be"
                      + " corrected, by withdrawing it.")
              .toMend("Choose the entry that was wrong, withdraw it and record what is right."));
    } else if (known.get().withdrawn()) {
      judgement.against(Reason.integrity("place", "That entry has been withdrawn already."));
    } else if (known.get().what() instanceof Appointed made) {
      undone(made);
    } else {
      restored(it.place(), (AppointmentEnded) known.get().what());
    }
  }

  private void undone(Appointed made) {
    judgement.against(mayEnd(made.holding()));
    standing(made.appointment()).ifPresent(held -> somebodyRuns(held, scene.today()));
  }

  /** Without its end an appointment runs on as before, which is judged as if it were made anew. */
  private void restored(long place, AppointmentEnded end) {
    standing(end.appointment())
        .ifPresent(
            held -> {
              judgement.against(scene.mayAppoint(held.appointment().holding()));
              judgement.against(notThemself(held.appointment().person()));
              Appointment then =
                  scene.without(place).appointment(held.id()).orElseThrow().appointment();
              allowed(
                  scene.roster().appointmentsBut(Optional.of(held.id())), then, held.declared());
            });
  }
}
