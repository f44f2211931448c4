package org.candour.config;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.AfterOccasion;
import org.candour.body.AgainAndAgain;
import org.candour.body.Frequency;
import org.candour.body.InAny;
import org.candour.body.InEach;
import org.candour.body.InMonths;
import org.candour.body.WhileLive;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.time.Cycle;
import org.candour.time.Days;
import org.candour.time.Recurrence;
import org.candour.time.When;

/** Reads how often a thing is asked for outside any one review. */
final class FrequencyPart {
  private final Known known;
  private final LimitText amounts;

  FrequencyPart(Known known) {
    this.known = known;
    this.amounts = new LimitText(known);
  }

  /** What the section asks: one frequency, or a count and the months that are usual for it. */
  List<Frequency> frequencies(Section section) {
    if (section.has("within")) {
      return List.of(after(section));
    }
    if (section.has("every")) {
      return List.of(every(section));
    }
    return section.has("in") ? List.of(months(section, "in", false)) : counted(section);
  }

  /** The day from which it is asked; empty: since the framework takes effect. */
  Optional<LocalDate> since(Section section) {
    return section.maybe("since").map(this::since);
  }

  private LocalDate since(Node.Text text) {
    LocalDate day = Dates.day(text, known.defects());
    if (day.getYear() < When.FIRST_YEAR || day.getYear() > When.LAST_YEAR) {
      known.defects().add(text.place(), Kind.NO_SUCH_DAY, text.text());
      return LocalDate.EPOCH;
    }
    return day;
  }

  private Frequency after(Section section) {
    Optional<Node.Text> within = section.maybe("within");
    Optional<Node.Text> after = section.needed("after").flatMap(section::text);
    String id = after.map(text -> known.names().check(Name.OCCASION, text)).orElse("");
    return new AfterOccasion(
        id, known.names().called(Name.OCCASION, id), within.map(amounts::days).orElse(new Days(0)));
  }

  private Frequency every(Section section) {
    boolean rolling = section.yes("from the last time", false);
    Recurrence recurrence =
        section
            .maybe("every")
            .map(text -> amounts.every(text, rolling))
            .orElse(new Recurrence(new Days(1), false));
    Optional<Node.Text> live = section.maybe("while live");
    return live.map(text -> known.names().check(Name.REVIEW, text))
        .<Frequency>map(id -> new WhileLive(id, known.names().called(Name.REVIEW, id), recurrence))
        .orElse(new AgainAndAgain(recurrence));
  }

  private List<Frequency> counted(Section section) {
    int atLeast = section.needed("at least").flatMap(section::text).map(this::count).orElse(1);
    List<Frequency> all = new ArrayList<>();
    if (section.has("in any")) {
      section
          .maybe("in any")
          .map(text -> amounts.every(text, false).period())
          .ifPresent(period -> all.add(new InAny(atLeast, period)));
    } else {
      all.add(inEach(section, atLeast));
    }
    if (section.has("usually in")) {
      all.add(months(section, "usually in", true));
    }
    return all;
  }

  private Frequency inEach(Section section, int atLeast) {
    Optional<Node.Text> called = section.needed("in each").flatMap(section::text);
    int months = Words.PERIODS.of(called, known.defects());
    Month begins = Words.MONTHS.of(section.maybe("beginning in"), known.defects());
    return new InEach(
        atLeast, new Cycle(months, begins), called.map(Node.Text::text).orElse("year"));
  }

  private Frequency months(Section section, String key, boolean usually) {
    return new InMonths(MonthsText.of(section, key, known), usually);
  }

  private int count(Node.Text text) {
    if (!text.text().matches("[1-9][0-9]?")) {
      known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), "a whole number from 1 to 99");
      return 1;
    }
    return Integer.parseInt(text.text());
  }
}
