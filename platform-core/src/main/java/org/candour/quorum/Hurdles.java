package org.candour.quorum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.body.Seat;
import org.candour.body.Sentence;

/**
 * Carried only when every hurdle is cleared, such as two thirds of the weight and half of the
 * people. A person has one vote, in one seat, and it weighs what that seat weighs.
 *
 * @param weights by seat; a seat that is not named weighs 1
 * @param among of whom each share is taken; an absence counts against only among the electorate
 */
public record Hurdles(
    Electorate electorate, Map<String, Integer> weights, Majority.Among among, List<Hurdle> hurdles)
    implements Voting {
  public Hurdles {
    weights = Map.copyOf(weights);
    hurdles = List.copyOf(hurdles);
  }

  /** What is counted: so many people of one seat. */
  private record Share(String seat, Set<String> tags, int people) {}

  @Override
  public VoteVerdict judge(Poll poll) {
    Tally tally = Tally.of(electorate, poll);
    List<Share> ayes = cast(tally, poll, List.of(Ballot.AYE));
    List<Share> all = all(tally, poll);
    boolean carried = hurdles.stream().allMatch(h -> cleared(h, ayes, all));
    List<String> says = hurdles.stream().map(h -> says(h, ayes, all)).toList();
    return tally.verdict(
        carried ? VoteVerdict.State.CARRIED : VoteVerdict.State.NOT_CARRIED,
        (carried ? "Carried: " : "Not carried: ") + tally.counts() + " " + String.join(" ", says));
  }

  private boolean cleared(Hurdle hurdle, List<Share> ayes, List<Share> all) {
    int base = sum(hurdle, all);
    return base > 0 && sum(hurdle, ayes) >= hurdle.bar().needed(base);
  }

  private String says(Hurdle hurdle, List<Share> ayes, List<Share> all) {
    int base = sum(hurdle, all);
    return Sentence.start(hurdle.what())
        + " for it: "
        + sum(hurdle, ayes)
        + " of "
        + base
        + ", and "
        + Math.max(1, hurdle.bar().needed(base))
        + (cleared(hurdle, ayes, all) ? " was needed." : " is needed.");
  }

  /** How much everybody who could vote comes to, if every seat were filled and present. */
  public int most(List<Seat> seats, Hurdle hurdle) {
    return sum(hurdle, electorate(seats));
  }

  private int sum(Hurdle hurdle, List<Share> shares) {
    return shares.stream()
        .filter(share -> hurdle.of().has(share.tags()))
        .mapToInt(share -> share.people() * (hurdle.byWeight() ? weight(share.seat()) : 1))
        .sum();
  }

  private int weight(String seat) {
    return weights.getOrDefault(seat, 1);
  }

  private List<Share> all(Tally tally, Poll poll) {
    return switch (among) {
      case VOTING -> cast(tally, poll, List.of(Ballot.AYE, Ballot.NO));
      case PRESENT -> present(tally, poll);
      case ELECTORATE -> electorate(poll.seats());
    };
  }

  private List<Share> electorate(List<Seat> seats) {
    return electorate.of(seats).stream()
        .map(seat -> new Share(seat.id(), seat.tags(), seat.places()))
        .toList();
  }

  private static List<Share> cast(Tally tally, Poll poll, List<Ballot> ballots) {
    return tally.cast().values().stream()
        .filter(cast -> ballots.contains(cast.ballot()))
        .map(cast -> new Share(cast.seat(), tags(poll, cast.seat()), 1))
        .toList();
  }

  private static Set<String> tags(Poll poll, String seat) {
    return poll.present().stream()
        .filter(one -> one.seat().map(seat::equals).orElse(false))
        .map(Attendee::seatTags)
        .findFirst()
        .orElse(Set.of());
  }

  /** Whoever has voted is in the seat they voted in, anybody else in their first. */
  private static List<Share> present(Tally tally, Poll poll) {
    Stream<Share> silent =
        tally.room().heads().stream()
            .map(head -> head.seats().get(0))
            .filter(one -> !tally.cast().containsKey(one.person()))
            .map(one -> new Share(one.seat().orElse(""), one.seatTags(), 1));
    return Stream.concat(cast(tally, poll, List.of(Ballot.values())).stream(), silent).toList();
  }

  @Override
  public String words() {
    return Sentence.start(electorate.words())
        + " vote; needed: "
        + Sentence.and(hurdles.stream().map(Hurdle::words).toList())
        + ", "
        + among.words()
        + ".";
  }
}
