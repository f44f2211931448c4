package org.candour.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/**
 * The chair passes round agencies or posts.
 *
 * @param turns in order, beginning with the first turn
 * @param period how long a turn lasts, at least a day
 * @param since the day the first turn began
 * @param ends whether a turn must end, or normally does: whoever had the last one may then stay,
 *     with a reason
 * @param passedOver whether somebody with an interest in an item gives the chair to the next for it
 */
public record ChairRotates(
    List<Turn> turns, Period period, LocalDate since, Term.Ends ends, boolean passedOver)
    implements ChairRule {
  public ChairRotates {
    turns = List.copyOf(turns);
    if (turns.isEmpty() || !since.plus(period).isAfter(since)) {
      throw new IllegalArgumentException("a rotation has turns and a period of at least a day");
    }
  }

  /** Round the agencies, each turn ending when it ends. */
  public ChairRotates(List<String> agencies, Period period, LocalDate since) {
    this(agencies.stream().map(Turn::ofAgency).toList(), period, since, Term.Ends.HARD, false);
  }

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return chair(facts, day, register, Set.of());
  }

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register, Set<Turn> aside) {
    List<Turn> inOrder = from(turn(day));
    List<Turn> free =
        inOrder.stream().filter(turn -> !passedOver || !aside.contains(turn)).toList();
    if (free.isEmpty()) {
      return Chair.open(
          Chair.State.NOT_KNOWN, "Everybody whose turn it could be has an interest in this item.");
    }
    Turn mine = free.get(0);
    return Chair.of(mine, says(inOrder.get(0), mine, register)).staying(stay(day, mine));
  }

  private String says(Turn due, Turn mine, Register register) {
    String turn =
        "The chair passes round the "
            + (due.post() ? "posts" : "agencies")
            + "; this turn is "
            + register.possessive(due)
            + ".";
    return due.equals(mine)
        ? turn
        : turn + " There is an interest in this item, so it passes to " + mine.name(register) + ".";
  }

  /** Whose turn has just ended, where the end is not a hard one. */
  private Set<Turn> stay(LocalDate day, Turn mine) {
    int turn = turn(day);
    Set<Turn> stay = new LinkedHashSet<>();
    if (ends == Term.Ends.NORMALLY && turn > 0) {
      stay.add(turns.get((turn - 1) % turns.size()));
    }
    stay.remove(mine);
    return stay;
  }

  private List<Turn> from(int turn) {
    int first = turn % turns.size();
    return Stream.concat(
            turns.subList(first, turns.size()).stream(), turns.subList(0, first).stream())
        .toList();
  }

  private int turn(LocalDate day) {
    int turn = 0;
    while (!since.plus(period.multipliedBy(turn + 1)).isAfter(day)) {
      turn++;
    }
    return turn;
  }

  @Override
  public Optional<String> post(Facts facts) {
    return Optional.empty();
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    List<Saying> said = new ArrayList<>();
    said.add(Saying.of("A turn lasts " + Term.words(period) + "."));
    said.add(Saying.of("The first turn began on " + Sentence.day(since) + "."));
    said.add(Saying.of("When a turn ends, " + ends.words() + "."));
    if (passedOver) {
      said.add(
          Saying.of(
              "Whoever has an interest in an item gives the chair to the next in turn for it."));
    }
    return new Saying(
        "The chair passes round in this order: "
            + Sentence.and(turns.stream().map(turn -> turn.said(register)).toList())
            + ".",
        said);
  }
}
