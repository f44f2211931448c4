package org.candour.config;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.body.Term;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.form.FieldKind;
import org.candour.pathway.CriteriaTest.Strength;
import org.candour.pathway.Outcome.Effect;
import org.candour.pathway.Silence;
import org.candour.quorum.Capped;
import org.candour.quorum.CastingVote;
import org.candour.quorum.Majority;
import org.candour.quorum.Remote;
import org.candour.rule.Enforcement;
import org.candour.time.Counting;

/** A closed set of words that a framework writes in one place, and what each of them means. */
record Words<T>(Map<String, T> meanings, T otherwise) {
  static final Words<Enforcement> LEVELS =
      new Words<>(Enforcement.INFORM)
          .and("refuse", Enforcement.REFUSE)
          .and("refuse unless a reason is given", Enforcement.REFUSE_UNLESS_REASON)
          .and("warn", Enforcement.WARN)
          .and("remind", Enforcement.REMIND)
          .and("inform", Enforcement.INFORM);

  static final Words<FieldKind> KINDS =
      new Words<>(FieldKind.YES_NO)
          .and("yes or no", FieldKind.YES_NO)
          .and("date", FieldKind.DAY)
          .and("date and time", FieldKind.MOMENT)
          .and("number", FieldKind.NUMBER)
          .and("short text", FieldKind.TEXT)
          .and("text", FieldKind.NARRATIVE);

  static final Words<Strength> STRENGTHS =
      new Words<>(Strength.MUST_MEET)
          .and("must meet", Strength.MUST_MEET)
          .and("must weigh", Strength.MUST_WEIGH)
          .and("have regard", Strength.HAVE_REGARD)
          .and("example", Strength.EXAMPLE)
          .and("excludes", Strength.EXCLUDES)
          .and("mandatory", Strength.MANDATORY);

  static final Words<Effect> EFFECTS =
      new Words<>(Effect.PASSES).and("goes on", Effect.PASSES).and("goes back", Effect.RETURNS);

  static final Words<Silence> SILENCE =
      new Words<>(Silence.NOT_SET)
          .and("waits", Silence.WAITS)
          .and("agrees", Silence.AGREES)
          .and("refuses", Silence.REFUSES)
          .and("not set", Silence.NOT_SET);

  static final Words<Integer> TIMES =
      new Words<>(1).and("once", 1).and("twice", 2).and("three times", 3);

  static final Words<Remote> REMOTE =
      new Words<>(Remote.COUNTS)
          .and("counts", Remote.COUNTS)
          .and("does not count", Remote.DOES_NOT_COUNT);

  static final Words<Capped.Reading> CAPS =
      new Words<>(Capped.Reading.OF_THOSE_NEEDED)
          .and("of those needed", Capped.Reading.OF_THOSE_NEEDED)
          .and("of all present", Capped.Reading.OF_ALL_PRESENT);
  static final Words<Majority.Among> AMONG =
      new Words<>(Majority.Among.ELECTORATE)
          .and("of those voting", Majority.Among.VOTING)
          .and("of those present", Majority.Among.PRESENT)
          .and("of the membership", Majority.Among.ELECTORATE);
  static final Words<Boolean> COUNTED = new Words<>(false).and("weight", true).and("people", false);
  static final Words<CastingVote.How> CASTING =
      new Words<>(CastingVote.How.SECOND_VOTE)
          .and("a second vote", CastingVote.How.SECOND_VOTE)
          .and("their own vote", CastingVote.How.OWN_VOTE);
  static final Words<Term.Ends> ENDS =
      new Words<>(Term.Ends.HARD).and("always", Term.Ends.HARD).and("normally", Term.Ends.NORMALLY);
  static final Words<Counting> COUNTING =
      new Words<>(Counting.RECEIPT_IS_DAY_0)
          .and("day 0", Counting.RECEIPT_IS_DAY_0)
          .and("day 1", Counting.RECEIPT_IS_DAY_1);

  static final Words<Mode> HELD =
      new Words<>(Mode.IN_ROOM).and("in person", Mode.IN_ROOM).and("online", Mode.REMOTE);
  static final Words<Integer> PERIODS =
      new Words<>(12)
          .and("month", 1)
          .and("2 months", 2)
          .and("quarter", 3)
          .and("4 months", 4)
          .and("half year", 6)
          .and("year", 12);
  static final Words<Month> MONTHS =
      new Words<>(Month.JANUARY)
          .and("January", Month.JANUARY)
          .and("February", Month.FEBRUARY)
          .and("March", Month.MARCH)
          .and("April", Month.APRIL)
          .and("May", Month.MAY)
          .and("June", Month.JUNE)
          .and("July", Month.JULY)
          .and("August", Month.AUGUST)
          .and("September", Month.SEPTEMBER)
          .and("October", Month.OCTOBER)
          .and("November", Month.NOVEMBER)
          .and("December", Month.DECEMBER);
  static final Words<String> HOLIDAYS =
      new Words<>("england-and-wales")
          .and("england-and-wales", "england-and-wales")
          .and("scotland", "scotland")
          .and("northern-ireland", "northern-ireland");

  private Words(T otherwise) {
    this(Map.of(), otherwise);
  }

  private Words<T> and(String word, T meaning) {
    Map<String, T> more = new LinkedHashMap<>(meanings);
    more.put(word, meaning);
    return new Words<>(more, otherwise);
  }

  /** What a text means; one defect when it is none of the words. */
  T of(Optional<Node.Text> text, Defects defects) {
    return text.map(t -> of(t, defects)).orElse(otherwise);
  }

  private T of(Node.Text text, Defects defects) {
    T meaning = meanings.get(text.text());
    if (meaning == null) {
      defects.add(
          text.place(),
          Kind.NOT_ONE_OF,
          text.text(),
          String.join(", ", meanings.keySet()),
          defects.nearest(text.text(), meanings.keySet()));
      return otherwise;
    }
    return meaning;
  }
}
