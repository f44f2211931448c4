package org.candour.config.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.criteria.Value;
import org.candour.engine.Ruling;
import org.candour.form.Ask;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.time.On;

/** Plays one thing after another on the stage, as somebody whose it is would do it. */
record Playing(Stage stage, Example example) {

  /** Plays one thing and gives the engine's answer. */
  Said play(Deed deed) {
    stage.passTo(deed.at());
    Act act = deed.act();
    if (act instanceof Act.Refer it) {
      return refer(deed, it);
    }
    if (act instanceof Act.Say it) {
      return say(deed, stage.team(), new Happening.FactsRecorded(it.facts()));
    }
    if (act instanceof Act.Involve it) {
      return say(deed, stage.team(), new Happening.AgenciesNamed(review(deed), it.agencies()));
    }
    if (act instanceof Act.Appoint it) {
      return Said.of(stage.appoint(it.appointment(), it.declared(), deed.why()));
    }
    if (act instanceof Act.Meet it) {
      return new Meetings(stage).meet(it, new org.candour.criteria.Facts(example.facts()));
    }
    if (act instanceof Act.Hold it) {
      stage.practise(it.meetings());
      return Said.nothing();
    }
    if (act instanceof Act.Fulfil it) {
      stage.fulfil(it.done());
      return Said.nothing();
    }
    if (act instanceof Act.Occur it) {
      stage.came(it.occasion(), it.on().orElseGet(stage::today));
      return Said.nothing();
    }
    if (act instanceof Act.Access it) {
      return new AccessWords(it).of(this, deed);
    }
    return act instanceof Act.Look ? Said.nothing() : onStep(deed, act);
  }

  private Said onStep(Deed deed, Act act) {
    if (act instanceof Act.Do it) {
      return done(deed, it);
    }
    if (act instanceof Act.Decide it) {
      return decide(deed, it);
    }
    if (act instanceof Act.Endorse it) {
      Step step = step(deed, it.step());
      return say(
          deed,
          stage.holderOf(step.owner()),
          new Happening.EndorsementGiven(
              review(deed), it.step(), it.outcome(), filled(step, it.outcome(), it.answers())));
    }
    if (act instanceof Act.Reach it) {
      new Reaching(this, deed, it).reach();
      return Said.nothing();
    }
    return others(deed, act);
  }

  private Said others(Deed deed, Act act) {
    if (act instanceof Act.Plan it) {
      return say(deed, stage.team(), plan(deed, it));
    }
    if (act instanceof Act.Extend it) {
      Map<String, Value> reason = Map.of("reason", new Value.Text("Invented."));
      Step step = step(deed, it.step());
      return say(
          deed,
          extender(step, it.rule()),
          new Happening.Extended(review(deed, step), it.step(), it.rule(), it.until(), reason));
    }
    return new Disputing(this, deed).play(act);
  }

  /** A step and who has it. */
  record Owed(String step, Optional<Owner> by) {}

  /** Done at a meeting where a body does it and the example says who meets, else by whoever may. */
  Said atMeeting(
      Deed deed,
      Optional<Act.Meeting> meeting,
      Owed owed,
      Function<Optional<Sitting>, Happening> what) {
    return meeting.isPresent() && owed.by().orElse(null) instanceof Owner.OfBody body
        ? new Meetings(stage)
            .hold(
                deed,
                new Meetings.Item(review(deed), owed.step(), body.body()),
                meeting.get(),
                sitting -> what.apply(Optional.of(sitting)))
        : say(
            deed,
            owed.by().map(stage::holderOf).orElseGet(stage::team),
            what.apply(Optional.empty()));
  }

  /** A body's decision is planned for a meeting, anything else for a day. */
  private Happening plan(Deed deed, Act.Plan it) {
    Step step = step(deed, it.step());
    On on = new On(it.on());
    Optional<Owner> decides =
        step instanceof Step.Decision
            ? stage.step(type(deed), it.step()).takenBy(stage.facts())
            : Optional.empty();
    return decides.orElse(null) instanceof Owner.OfBody body
        ? new Happening.SittingPlanned(
            review(deed), it.step(), body.body(), "planned", "planned", on, Map.of())
        : new Happening.DayPlanned(review(deed, step), it.step(), on);
  }

  private Said refer(Deed deed, Act.Refer it) {
    ReviewType type =
        Optional.ofNullable(stage.framework().reviews().get(it.type()))
            .orElseThrow(() -> new Cannot("There is no such review."));
    List<Happening> what = new ArrayList<>();
    if (!stage.opened()) {
      what.add(new Happening.CaseOpened("EX-2026-0001"));
      what.add(new Happening.FactsRecorded(example.facts()));
    }
    String by = deed.by().orElseGet(() -> referrer(type));
    String agency =
        it.agency()
            .or(() -> stage.agencyOf(by))
            .orElseGet(() -> stage.framework().agencies().keySet().iterator().next());
    org.candour.criteria.Facts facts =
        stage.opened() ? stage.facts() : new org.candour.criteria.Facts(example.facts());
    what.add(
        new Happening.ReviewOpened(
            stage.review(it.type()),
            it.type(),
            agency,
            new Filling(facts, stage.today()).of(type.referral().asks(), "", it.answers())));
    return say(deed, by, what);
  }

  private String referrer(ReviewType type) {
    return type.referral().by().stream().findFirst().map(stage::holderOf).orElse(stage.team());
  }

  private Said done(Deed deed, Act.Do it) {
    Step step = step(deed, it.step());
    boolean each = step.owner() instanceof Owner.ByAgency;
    Optional<String> agency =
        each && it.agency().isEmpty() ? deed.by().flatMap(stage::agencyOf) : it.agency();
    Optional<String> answer = it.answer().or(() -> firstAnswer(step));
    return say(
        deed,
        agency.orElseGet(() -> stage.holderOf(step.owner())),
        new Happening.StepDone(
            review(deed, step),
            it.step(),
            agency,
            answer,
            filled(step, answer.orElse(""), it.answers())));
  }

  private static Optional<String> firstAnswer(Step step) {
    return step instanceof Step.Obligation duty
        ? duty.answers().stream().map(org.candour.form.Option::id).findFirst()
        : Optional.empty();
  }

  private Said decide(Deed deed, Act.Decide it) {
    Step step = step(deed, it.step());
    Map<String, Value> answers = filled(step, it.option(), it.answers());
    return atMeeting(
        deed,
        it.meeting(),
        new Owed(it.step(), Optional.of(step.owner())),
        sitting ->
            new Happening.DecisionMade(
                review(deed), it.step(), it.option(), answers, sitting, Optional.empty()));
  }

  private String extender(Step step, String rule) {
    return step.limits().stream()
        .filter(limit -> limit.rule().id().value().equals(rule))
        .flatMap(limit -> limit.extension().stream())
        .map(TimeLimit.Extension::by)
        .flatMap(List::stream)
        .findFirst()
        .map(stage::holderOf)
        .orElseGet(stage::team);
  }

  /** A step of the framework as it is now; it may have been taken out. */
  Step step(Deed deed, String id) {
    return ofCase(id)
        .or(
            () ->
                Optional.ofNullable(stage.framework().reviews().get(type(deed)))
                    .flatMap(type -> type.step(id)))
        .orElseThrow(() -> new Cannot("There is no step “" + id + "”."));
  }

  String type(Deed deed) {
    return deed.review()
        .or(example::review)
        .orElseThrow(() -> new Cannot("The example does not say which review it is about."));
  }

  String review(Deed deed) {
    return stage.review(type(deed));
  }

  /** The review that a step belongs to; none for a duty of the case itself. */
  private String review(Deed deed, Step step) {
    return ofCase(step.id()).isPresent() ? ReviewType.OF_CASE : review(deed);
  }

  private Optional<Step> ofCase(String step) {
    return stage.framework().ofCase().flatMap(itself -> itself.step(step));
  }

  Map<String, Value> filled(Step step, String option, Act.Answers answers) {
    List<Ask> asks = step.asks();
    Map<String, Value> all = new Filling(stage.facts(), stage.today()).of(asks, option, answers);
    Set<String> asked = new HashSet<>();
    asks.forEach(ask -> asked.add(ask.field().id()));
    all.keySet().retainAll(asked);
    return all;
  }

  Said say(Deed deed, String otherwise, Happening what) {
    return say(deed, otherwise, List.of(what));
  }

  private Said say(Deed deed, String otherwise, List<Happening> what) {
    Ruling ruling = stage.says(deed, deed.by().orElse(otherwise), what);
    return Said.of(ruling);
  }
}
