package org.candour.web.scrutiny;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.Period;
import org.candour.engine.Frame;
import org.candour.engine.Sample;
import org.candour.pathway.ReviewType;
import org.candour.rule.Reason;
import org.candour.web.form.Dated;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * What a scrutineer asks of a sample.
 *
 * @param begun whether nobody has sent it yet, so that it offers something
 */
record SampleForm(Desk desk, Submitted said, LocalDate today, boolean begun) {
  static final String FROM = "from";
  static final String TO = "to";
  static final String CONCEPT = "concept";
  static final String SIZE = "size";
  static final String SEED = "seed";
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int USUAL = 10;
  private static final int LOWEST = 10_000_000;
  private static final int DIGITS = 6;

  Parts from() {
    return begun ? parts(Period.yearTo(today).from()) : Parts.of(FROM, said);
  }

  Parts to() {
    return begun ? parts(today) : Parts.of(TO, said);
  }

  private static Parts parts(LocalDate day) {
    return new Parts(
        Integer.toString(day.getDayOfMonth()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getYear()),
        "");
  }

  String size() {
    return begun ? Integer.toString(USUAL) : said.text(SIZE);
  }

  /** A number that nobody chose, unless they typed one. */
  String seed() {
    return begun ? Integer.toString(LOWEST + CHANCE.nextInt(LOWEST * 9)) : said.text(SEED);
  }

  /** The kinds of review that the partnership carries out now, and any. */
  List<Pick> kinds() {
    List<Pick> kinds = new ArrayList<>();
    kinds.add(new Pick("", "Any kind of review", said.text(CONCEPT).isEmpty()));
    concepts().forEach(c -> kinds.add(new Pick(c, ComparedPage.capital(c), said.is(CONCEPT, c))));
    return kinds;
  }

  private List<String> concepts() {
    return desk.framework().reviews().values().stream()
        .map(ReviewType::concept)
        .distinct()
        .sorted()
        .toList();
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    wrong(FROM, "The first day", wrong);
    wrong(TO, "The last day", wrong);
    if (wrong.isEmpty() && day(TO).orElse(today).isBefore(day(FROM).orElse(today))) {
      wrong.add(Wrong.input(TO, "The last day must be the same as or after the first day"));
    }
    if (!said.text(CONCEPT).isEmpty() && !concepts().contains(said.text(CONCEPT))) {
      wrong.add(Wrong.input(CONCEPT, "Choose a kind of review from the list"));
    }
    int size = number();
    if (size < 1 || size > Sample.MOST) {
      wrong.add(
          Wrong.input(SIZE, "How many cases must be a whole number from 1 to " + Sample.MOST));
    }
    if (!Sample.isSeed(said.text(SEED))) {
      wrong.add(
          Wrong.input(
              SEED,
              "The seed must be 1 to "
                  + Sample.LONGEST_SEED
                  + " letters from a to z, digits or hyphens, without spaces"));
    }
    return wrong;
  }

  private void wrong(String field, String name, List<Wrong> wrong) {
    Dated dated = Dated.read(field, said);
    dated.wrong().ifPresent(w -> wrong.add(Wrong.input(field, name + " " + w)));
    if (dated.when().isEmpty() && dated.wrong().isEmpty()) {
      wrong.add(Wrong.input(field, "Enter the " + name.substring("The ".length())));
    }
  }

  private Optional<LocalDate> day(String field) {
    return Dated.read(field, said).when().map(w -> w.day());
  }

  private int number() {
    return said.text(SIZE).matches("[0-9]{1," + DIGITS + "}")
        ? Integer.parseInt(said.text(SIZE))
        : 0;
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    return Wrong.of(
        reason, reason.field().filter(List.of(FROM, TO, CONCEPT, SIZE, SEED)::contains).orElse(""));
  }

  /** Only when nothing is wrong. */
  Command.DrawSample command() {
    return new Command.DrawSample(
        new Frame(
            day(FROM).orElseThrow(),
            day(TO).orElseThrow(),
            Optional.of(said.text(CONCEPT)).filter(c -> !c.isEmpty())),
        number(),
        said.text(SEED));
  }
}
