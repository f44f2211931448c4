package org.candour.config.plain;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.AgendaItem;
import org.candour.body.Body;
import org.candour.body.ChairNotSet;
import org.candour.body.Programme;
import org.candour.body.Seat;
import org.candour.body.Sentence;
import org.candour.framework.Business;
import org.candour.framework.Constitution;
import org.candour.quorum.Quorum;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.Voting;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/** A body: who sits, who chairs, when it is quorate, and how it decides. */
final class BodyChapter {
  private static final String BINDS = " It binds only once you adopt it.";
  private static final String ADOPTED =
      "Your documents set none; you adopted this recommendation. ";

  private final Naming naming;
  private final Constitution its;
  private final Body body;
  private final Clauses clauses;

  BodyChapter(Naming naming, Constitution its) {
    this.naming = naming;
    this.its = its;
    this.body = its.body();
    this.clauses = new Clauses(naming, "bodies." + body.id());
  }

  Chapter chapter() {
    names();
    sits();
    chairs();
    quorum("Quorum", its.quorum(), its.quorumRule());
    voting("How it decides", its.voting(), its.votingRule());
    its.business().values().forEach(this::business);
    its.meetings().forEach(this::meets);
    its.agenda().items().forEach(this::item);
    return new Chapter("body-" + body.id(), body.name(), clauses.all(), List.of());
  }

  private void meets(Programme programme) {
    clauses.say(
        programme.rule(),
        "When it meets",
        "It meets " + programme.words() + StandingChapter.since(programme.since()) + ".");
  }

  private void item(AgendaItem item) {
    List<String> months =
        item.months().stream()
            .sorted()
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    clauses.say(
        item.rule(),
        "What stands on its agenda",
        item.words() + (months.isEmpty() ? ", at every meeting" : ", in " + Sentence.and(months)));
  }

  private Rule rule() {
    return body.rule().orElseThrow(() -> new IllegalStateException(body.id() + " has no rule"));
  }

  private void names() {
    if (!body.aliases().isEmpty()) {
      clauses.say(rule(), "Names", "It is also called " + Sentence.and(body.aliases()) + ".");
    }
  }

  private void sits() {
    List<Seat> plain = body.seats().stream().filter(seat -> seat.rule().isEmpty()).toList();
    if (!plain.isEmpty()) {
      clauses.say(
          rule(),
          "Who sits",
          "It has "
              + seats(plain.size())
              + (plain.size() < body.seats().size() ? " of this kind" : "")
              + ". Unless more is said, a seat "
              + SeatLine.USUAL
              + ":",
          plain.stream().map(seat -> new SeatLine(naming, seat).said()).toList());
    }
    body.seats().forEach(this::seat);
    new Eligible(naming, body.eligibility(), "to any seat of it").into(clauses, rule());
  }

  private static String seats(int count) {
    return count == 1 ? "one seat" : count + " seats";
  }

  private void seat(Seat seat) {
    seat.rule()
        .ifPresent(
            its ->
                clauses.say(
                    its,
                    "Who sits",
                    "This seat, unless more is said, " + SeatLine.USUAL + ":",
                    List.of(new SeatLine(naming, seat).said())));
    new Eligible(naming, seat.eligibility(), "to the seat " + Naming.quoted(seat.name()))
        .into(clauses, seat.rule().orElseGet(this::rule));
  }

  private void chairs() {
    Saying saying = body.chair().saying(naming.register(), naming.facts());
    if (body.chair() instanceof ChairNotSet) {
      clauses.silent(rule(), "Who chairs", saying.says());
    } else {
      clauses.say(its.chairRule().orElseGet(this::rule), "Who chairs", saying);
    }
  }

  private void quorum(String topic, Quorum quorum, Optional<Rule> rule) {
    if (quorum instanceof QuorumNotSet silence) {
      notSet(silence, topic);
    } else {
      clauses.say(rule.orElseGet(this::rule), topic, asks(quorum));
    }
  }

  private void notSet(QuorumNotSet silence, String topic) {
    Optional<Saying> recommended = silence.recommended().map(BodyChapter::asks);
    if (silence.adopted() && recommended.isPresent()) {
      clauses.say(rule(), topic, ADOPTED + recommended.get().says(), recommended.get().parts());
      return;
    }
    clauses.silent(rule(), topic, QuorumNotSet.silent().words());
    recommended.ifPresent(
        saying ->
            clauses.say(rule(), topic, "Recommended: " + saying.says() + BINDS, saying.parts()));
  }

  /** Several quorums at once are a list. */
  private static Saying asks(Quorum quorum) {
    String who =
        " Only members and their deputies count, each person once." + Naming.online(quorum);
    return quorum.parts().isEmpty()
        ? Saying.of(quorum.words() + who)
        : new Saying("All of these must be met." + who, parts(quorum).map(Saying::of).toList());
  }

  private static Stream<String> parts(Quorum quorum) {
    return quorum.parts().isEmpty()
        ? Stream.of(quorum.words())
        : quorum.parts().stream().flatMap(BodyChapter::parts);
  }

  private void voting(String topic, Voting voting, Optional<Rule> rule) {
    if (voting instanceof VotingNotSet silence) {
      notSet(silence, topic);
    } else {
      clauses.say(rule.orElseGet(this::rule), topic, voting.words(), weights(voting));
    }
  }

  private void notSet(VotingNotSet silence, String topic) {
    Optional<Voting> recommended = silence.recommended();
    if (silence.adopted() && recommended.isPresent()) {
      clauses.say(rule(), topic, ADOPTED + recommended.get().words(), weights(recommended.get()));
      return;
    }
    clauses.silent(rule(), topic, VotingNotSet.silent().words());
    recommended.ifPresent(
        voting ->
            clauses.say(rule(), topic, "Recommended: " + voting.words() + BINDS, weights(voting)));
  }

  private List<Saying> weights(Voting voting) {
    return body.seats().stream()
        .filter(seat -> voting.weights().containsKey(seat.id()))
        .map(
            seat -> Saying.of(seat.name() + ": the vote weighs " + voting.weights().get(seat.id())))
        .toList();
  }

  private void business(Business business) {
    String topic = business.name();
    business.quorum().ifPresent(quorum -> quorum(topic, quorum, business.quorumRule()));
    business.voting().ifPresent(voting -> voting(topic, voting, business.votingRule()));
    Rule rule = business.quorumRule().or(business::votingRule).orElseGet(this::rule);
    if (business.quorum().isEmpty()) {
      clauses.say(rule, topic, "The quorum is that of the body.");
    }
    if (business.voting().isEmpty()) {
      clauses.say(rule, topic, "It is decided as the body decides.");
    }
  }
}
