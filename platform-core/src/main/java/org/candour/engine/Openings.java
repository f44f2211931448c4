package org.candour.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Body;
import org.candour.body.Seat;
import org.candour.engine.Opening.Ground;
import org.candour.engine.Parties.Party;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AgenciesNamed;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * For whom a case opens. Nobody opens it without a ground: a post of the business unit or of the
 * scrutineer; a post, a seat or an agency that one of its reviews has to do with; or a request that
 * was granted. A conflict of interest beats every ground.
 *
 * <p>A review has to do with whoever owns a step that is or was live on its path: it is open, was
 * taken, is due on some day, was sent back or lies with a ladder. What only waits on a branch that
 * may never come concerns nobody yet.
 */
record Openings(Dossier dossier, Assessment whole) {

  Opening of(PersonId person) {
    LocalDate day = Civil.dayOf(whole.about());
    Standing standing =
        Standing.of(dossier.frameworks(), dossier.appointments(), person, whole.about());
    Parties parties = parties();
    if (parties.excluded().contains(person)
        || dossier.held(whole.about()).heldBy(person, day).isEmpty()) {
      return Opening.closed();
    }
    Map<String, Ground> grounds = new LinkedHashMap<>();
    standing.everyCase().ifPresent(post -> add(grounds, new Ground(post, true, Optional.empty())));
    parties.all().stream()
        .filter(party -> party.on(day) && standing.parties().contains(party.code()))
        .forEach(party -> add(grounds, new Ground(party.why(), false, party.until())));
    return new Opening(List.copyOf(grounds.values()));
  }

  private static void add(Map<String, Ground> grounds, Ground ground) {
    grounds.putIfAbsent(ground.says(), ground);
  }

  Parties parties() {
    Map<String, Party> all = new LinkedHashMap<>();
    whole.all().stream().flatMap(this::of).forEach(party -> all.putIfAbsent(party.code(), party));
    AccessRecord record = AccessRecord.of(dossier.journal());
    record
        .given()
        .forEach(
            (person, until) ->
                all.put(
                    Parties.person(person),
                    new Party(
                        Parties.person(person),
                        "On request, until " + Civil.words(until),
                        Optional.of(until))));
    return new Parties(List.copyOf(all.values()), record.excluded().keySet());
  }

  private Stream<Party> of(ReviewStanding review) {
    return dossier
        .frameworks()
        .version(review.version())
        .map(framework -> of(review, framework))
        .orElse(Stream.empty());
  }

  private Stream<Party> of(ReviewStanding review, Framework framework) {
    Stream<Party> referred =
        Stream.of(review.agency())
            .filter(framework.agencies()::containsKey)
            .map(a -> agency(a, framework, "referred the case"));
    Stream<Party> named =
        record(review, AgenciesNamed.class)
            .flatMap(it -> it.agencies().stream().sorted())
            .map(a -> agency(a, framework, "is involved in the case"));
    Stream<Party> sits =
        record(review, SittingPlanned.class)
            .flatMap(it -> body(it.body(), framework, "has the case on an agenda"));
    Stream<Party> owns = owners(review, framework).flatMap(own -> parties(own, framework));
    return Stream.of(referred, named, sits, owns).flatMap(Function.identity());
  }

  private <H extends Happening> Stream<H> record(ReviewStanding review, Class<H> kind) {
    return entries(review).filter(kind::isInstance).map(kind::cast);
  }

  private Stream<Happening> entries(ReviewStanding review) {
    return Known.upTo(whole.knownAt(), dossier.journal()).stream()
        .filter(Known::stands)
        .map(Known::what)
        .filter(what -> ReviewRecord.reviewOf(what).equals(Optional.of(review.review())));
  }

  /**
   * @param alone whether a chair does it alone, so that it makes nothing of the case for the body
   */
  private record Own(Owner owner, String why, boolean alone) {}

  /**
   * Who has to do with a review by its steps, by their rights to give more time, and by ladders.
   */
  private Stream<Own> owners(ReviewStanding review, Framework framework) {
    Set<String> taken =
        entries(review)
            .flatMap(what -> ReviewRecord.stepOf(what).stream())
            .map(ReviewRecord.StepOf::step)
            .collect(Collectors.toSet());
    return review.steps().stream()
        .filter(s -> live(s) || taken.contains(s.step().id()))
        .flatMap(standing -> owners(standing, framework));
  }

  private static boolean live(StepStanding step) {
    return switch (step.state()) {
      case OPEN, MET, RETURNED, WITH_LADDER -> true;
      case WAITS -> step.due().stream().anyMatch(Openings::dated);
      case NOT_ASKED -> false;
    };
  }

  private static boolean dated(Due due) {
    return due.isOpen() && due.dueBefore().isPresent();
  }

  private Stream<Own> owners(StepStanding standing, Framework framework) {
    Step step = standing.step();
    String why = "“" + step.name() + "”";
    List<Own> all = new ArrayList<>();
    owes(standing, framework).forEach(by -> all.add(new Own(by, why, false)));
    if (!standing.isDone()) {
      step.limits().stream()
          .flatMap(limit -> limit.extension().stream())
          .flatMap(TimeLimit.Extension::inTurn)
          .flatMap(extension -> extension.by().stream())
          .forEach(by -> all.add(new Own(by, "more time for " + why, true)));
    }
    standing
        .ladder()
        .ifPresent(
            at -> rungs(at).forEach(by -> all.add(new Own(by, "a disagreement on " + why, false))));
    return all.stream();
  }

  /**
   * Where every agency is asked, the case opens for each until it has answered: whoever turns out
   * to be involved is then named as that.
   */
  private static Stream<Owner> owes(StepStanding standing, Framework framework) {
    return standing.step().owner() instanceof Owner.EveryAgency every
        ? every.asked(Set.of(), framework.register()).stream()
            .filter(agency -> !standing.isDone() && !standing.byAgency().containsKey(agency))
            .map(agency -> new Owner.OfAgency(agency, every.name()))
        : Stream.of(standing.step().owner());
  }

  /** Those who have it, and those it came past. */
  private Stream<Owner> rungs(OnLadder at) {
    int reached = at.with(whole.facts()).map(Ladder.Reached::number).orElse(at.from());
    return Stream.iterate(
            at.ladder().from(1, whole.facts()),
            Optional::isPresent,
            now -> now.flatMap(its -> at.ladder().from(its.number() + 1, whole.facts())))
        .flatMap(Optional::stream)
        .filter(its -> its.number() <= reached)
        .flatMap(its -> its.owner().stream());
  }

  private Stream<Party> parties(Own own, Framework framework) {
    Owner owner = own.owner();
    String what = own.why();
    if (owner instanceof Owner.HolderOf it) {
      return Stream.of(post(it.post(), framework, what));
    }
    if (owner instanceof Owner.OfAgency it) {
      return Stream.of(agency(it.agency(), framework, "has " + what));
    }
    if (owner instanceof Owner.AgencyTagged it) {
      return framework.agencies().values().stream()
          .filter(a -> a.tags().contains(it.tag()))
          .map(a -> agency(a.id(), framework, "has " + what));
    }
    if (owner instanceof Owner.OfBody it) {
      return body(it.body(), framework, "has " + what);
    }
    return owner instanceof Owner.ChairOf it
        ? Stream.concat(
            chair(it, framework, what),
            own.alone() ? Stream.empty() : body(it.body(), framework, "has " + what))
        : Stream.empty();
  }

  private static Party post(String post, Framework framework, String what) {
    return new Party(
        Parties.post(post), framework.register().postName(post) + ": " + what, Optional.empty());
  }

  private static Party agency(String agency, Framework framework, String what) {
    return new Party(
        Parties.agency(agency),
        framework.register().agencyName(agency) + " " + what,
        Optional.empty());
  }

  private Stream<Party> chair(Owner.ChairOf owner, Framework framework, String what) {
    return Optional.ofNullable(framework.bodies().get(owner.body())).stream()
        .map(its -> its.body().chair())
        .map(rule -> rule.chair(whole.facts(), Civil.dayOf(whole.about()), framework.register()))
        .flatMap(chair -> chair.posts().stream().sorted())
        .map(post -> post(post, framework, what));
  }

  /**
   * The seats that every case has go by the body, the others one by one where this case has them.
   */
  private Stream<Party> body(String id, Framework framework, String what) {
    Constitution its = framework.bodies().get(id);
    if (its == null) {
      return Stream.empty();
    }
    Body body = its.body();
    String why = body.name() + " " + what;
    return body.seatsFor(whole.facts()).stream()
        .map(seat -> new Party(code(body, seat, framework), why, Optional.empty()))
        .distinct();
  }

  private static String code(Body body, Seat seat, Framework framework) {
    return seat.onlyWhen().isEmpty()
        ? Parties.body(body.id(), framework.version())
        : Parties.seat(body.id(), seat.id(), framework.version());
  }
}
