package org.candour.web.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.SampleView;
import org.candour.casework.SampleView.Repeated;
import org.candour.engine.Frame;
import org.candour.engine.Sample;
import org.candour.rule.Reason;
import org.candour.time.Civil;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of samples for audits")
class SamplePagesTest {
  private static final LocalDate TODAY = Civil.dayOf(Scenes.NOW);
  private static final String HASH = Sample.hash(List.of("T-1"));
  private static final Frame YEAR =
      new Frame(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Optional.of("rapid review"));

  private static Desk desk(Scenes scenes, boolean scrutinises) {
    Desk its = scenes.desk();
    return new Desk(
        its.who(),
        its.name(),
        its.capacities(),
        its.agencies(),
        !scrutinises,
        scrutinises,
        its.framework());
  }

  private static Scenes scenes() {
    return Scenes.all().findFirst().orElseThrow();
  }

  private static SampleView.Row row(int size, int population) {
    return new SampleView.Row(
        14,
        "Ann <b>",
        "Scrutineer",
        Instant.parse("2026-01-14T09:15:00Z"),
        YEAR,
        Optional.of(size),
        "48213377",
        Optional.of(population));
  }

  /** The first of the cases have no note, one note, two notes and so on. */
  private static SampleView sample(int drawn, int population, Repeated again) {
    return new SampleView(
        row(7, population),
        Optional.of(HASH),
        cases(drawn),
        Optional.of(drawn),
        Optional.of(again));
  }

  private static List<SampleView.Drawn> cases(int open) {
    return IntStream.range(0, open)
        .mapToObj(
            i ->
                new SampleView.Drawn(
                    "T-" + i,
                    new Sample("48213377", 1).number("T-" + i),
                    i == 0 ? Optional.empty() : Optional.of(TODAY),
                    List.of("rapid review", "domestic <i>"),
                    i))
        .toList();
  }

  private static SampleView.Row withheldRow() {
    SampleView.Row row = row(7, 23);
    return new SampleView.Row(
        row.place(),
        row.by(),
        row.capacity(),
        row.at(),
        row.frame(),
        Optional.empty(),
        row.seed(),
        Optional.empty());
  }

  private static SampleView withheld(int open) {
    return new SampleView(
        withheldRow(), Optional.empty(), cases(open), Optional.empty(), Optional.empty());
  }

  private static String page(SampleView sample) {
    Desk desk = desk(scenes(), true);
    return Render.page(
        "scrutiny/sample.vm", Where.page(desk, "Sample"), SamplePage.of(sample, desk));
  }

  private static String list(SampleForm form, List<SampleView.Row> rows, List<Wrong> wrong) {
    return Render.page(
        "scrutiny/samples.vm",
        Where.page(form.desk(), "Samples"),
        SamplesPage.of(rows, form, wrong));
  }

  private static SampleForm begun(boolean scrutinises) {
    return new SampleForm(desk(scenes(), scrutinises), Submitted.nothing(), TODAY, true);
  }

  private static SampleForm sent(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    String[] usual = {
      "from-day",
      "1",
      "from-month",
      "4",
      "from-year",
      "2025",
      "to-day",
      "31",
      "to-month",
      "3",
      "to-year",
      "2026",
      "concept",
      "",
      "size",
      "7",
      "seed",
      "48213377"
    };
    for (int i = 0; i < usual.length; i += 2) {
      form.putSingle(usual[i], usual[i + 1]);
    }
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle(pairs[i], pairs[i + 1]);
    }
    return new SampleForm(desk(scenes(), true), new Submitted(form), TODAY, false);
  }

  private static List<String> says(SampleForm form) {
    return form.wrong().stream().map(w -> w.control() + ": " + w.reason().says()).toList();
  }

  @Nested
  class The_form {
    @ParameterizedTest
    @MethodSource("org.candour.web.Scenes#all")
    void offers_the_kinds_of_review_of_the_partnership(Scenes scenes) {
      SampleForm form = new SampleForm(desk(scenes, true), Submitted.nothing(), TODAY, true);
      List<String> kinds = form.kinds().stream().map(k -> k.value()).toList();
      assertEquals("", kinds.get(0));
      assertTrue(kinds.contains(scenes.type.concept()), kinds::toString);
      assertTrue(list(form, List.of(), List.of()).contains("Any kind of review"));
    }

    @Test
    void offers_the_last_year_and_a_seed_that_nobody_chose() {
      SampleForm form = begun(true);
      assertEquals(
          "17 3 2025", form.from().day() + " " + form.from().month() + " " + form.from().year());
      assertTrue(form.seed().matches("[1-9][0-9]{7}"), form.seed());
      assertNotEquals(form.seed(), form.seed());
      assertTrue(list(form, List.of(), List.of()).contains("None has been drawn yet"));
    }

    @Test
    void is_not_there_for_the_business_unit_which_sees_what_was_drawn() {
      String html = list(begun(false), List.of(row(7, 23)), List.of());
      assertFalse(html.contains("name=\"seed\""));
      assertTrue(html.contains("Sample of 7 cases"));
      assertTrue(html.contains("/scrutiny/samples/14\""));
      assertTrue(html.contains("Ann &lt;b&gt;, Scrutineer"));
    }

    @Test
    void lists_what_was_drawn_without_the_numbers_that_are_not_shown() {
      String some = list(begun(false), List.of(row(7, 23), withheldRow()), List.of());
      assertTrue(some.contains("Some figures of these samples are not shown to you"), some);
      assertTrue(some.contains("Sample of cases<"), some);
      assertTrue(some.contains("How many: not shown to you"), some);
      String all = list(begun(false), List.of(row(7, 23)), List.of());
      assertFalse(all.contains("not shown to you"), all);
    }

    @Test
    void asks_for_a_draw_in_the_words_of_the_engine() {
      SampleForm form = sent("concept", scenes().type.concept());
      assertEquals(List.of(), form.wrong());
      assertEquals(
          new Command.DrawSample(
              new Frame(
                  LocalDate.of(2025, 4, 1),
                  LocalDate.of(2026, 3, 31),
                  Optional.of(scenes().type.concept())),
              7,
              "48213377"),
          form.command());
      assertEquals(Optional.empty(), sent().command().frame().concept());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "from-day| 31| from-month| 2| from: The first day must be a real date",
          "from-day| ''| from-month| 2| from: The first day must have a day, a month and a year",
          "to-year| 2024| size| 1| to: The last day must be the same as or after the first day",
          "concept| invented| size| 1| concept: Choose a kind of review from the list",
          "size| 0| concept| ''| size: How many cases must be a whole number from 1 to 50",
          "size| 51| concept| ''| size: How many cases must be a whole number from 1 to 50",
          "size| ten| concept| ''| size: How many cases must be a whole number from 1 to 50",
          "size| 99999999999| concept| ''| size: How many cases must be a whole number from 1 to"
              + " 50",
          "seed| Ann Carter| size| 1| seed: The seed must be 1 to 40 letters from a to z, digits or"
              + " hyphens, without spaces",
        })
    void says_what_is_wrong_at_its_field(
        String one, String its, String other, String said, String wrong) {
      assertEquals(List.of(wrong), says(sent(one, its, other, said)));
    }

    @Test
    void keeps_what_was_typed_and_shows_what_the_engine_says() {
      SampleForm form = sent("seed", "my-seed-1");
      Wrong nothing = form.wrong(Reason.integrity("to", "There is nothing to draw from."));
      String html = list(form, List.of(), List.of(nothing));
      assertTrue(html.contains("value=\"my-seed-1\""));
      assertTrue(html.contains("<a href=\"#to\">There is nothing to draw from.</a>"), html);
    }
  }

  @Nested
  class A_sample {
    private final Repeated same = new Repeated(true, 23, 0, 0);

    @Test
    void says_who_drew_what_from_what_and_how() {
      String html = page(sample(7, 23, same));
      assertTrue(html.contains("<h1 class=\"govuk-heading-xl\">Sample of 7 cases</h1>"));
      assertTrue(html.contains("Ann &lt;b&gt;, Scrutineer"));
      assertTrue(html.contains("14 January 2026 at 9:15am"));
      assertTrue(
          html.contains(
              "23 cases referred from 1 January 2025 to 31 December 2025 that have a review of the"
                  + " kind “rapid review”"));
      assertTrue(
          html.contains(
              "the SHA-256 of the seed, a space and the case&#39;s reference; the 7 cases with the"
                  + " lowest numbers were drawn."),
          html);
      assertTrue(html.contains("it is the same 7 of 23 cases."));
      assertTrue(html.contains("The references of all 23 cases"));
      assertTrue(html.contains(HASH));
      assertFalse(html.contains("not shown to you"));
      assertFalse(html.contains("Not shown to you"));
    }

    @Test
    void leads_to_its_cases_and_to_the_notes_in_them() {
      String html = page(sample(3, 23, same));
      assertTrue(html.contains("/cases/T-2\""));
      assertTrue(html.contains("/cases/T-2/scrutiny\""));
      assertTrue(html.contains("Rapid review, Domestic &lt;i&gt;"));
      for (String notes : List.of("No note yet", "1 note<", "2 notes<", "Not known")) {
        assertTrue(html.contains(notes), notes);
      }
    }

    @Test
    void says_what_has_changed_and_names_no_other_cases() {
      String html = page(sample(7, 23, new Repeated(false, 24, 2, 1)));
      assertTrue(html.contains("there were 23, and for you there are 24 now. So it is not drawn"));
      assertTrue(html.contains("2 cases added since."));
      assertTrue(html.contains("1 case no longer among them"));
    }

    @Test
    void says_plainly_what_is_not_shown_and_shows_no_number_of_cases() {
      String html = page(withheld(6));
      assertTrue(html.contains("<h1 class=\"govuk-heading-xl\">Sample of cases</h1>"));
      assertTrue(html.contains("Some figures of this sample are not shown to you, since"), html);
      assertEquals(2, html.split(">Not shown to you<", -1).length - 1, html);
      assertTrue(html.contains("How many: not shown to you"), html);
      assertTrue(html.contains("/cases/T-5\""));
      for (String told : List.of("7 ", "23 ", "same", HASH, "SHA-256 <code")) {
        assertFalse(main(html).contains(told), told);
      }
    }

    @Test
    void is_shown_where_none_of_its_cases_is_open() {
      String html = page(withheld(0));
      assertTrue(html.contains("Some figures of this sample are not shown to you"));
      assertFalse(html.contains("T-0"));
    }

    private String main(String html) {
      return html.substring(html.indexOf("<h1"), html.indexOf("</main>")).replace("48213377", "");
    }

    @Test
    void of_one_case_speaks_of_one() {
      String html = page(sample(1, 1, new Repeated(true, 1, 0, 0)));
      assertTrue(html.contains("Sample of 1 case<"));
      assertTrue(html.contains("the case with the lowest number was drawn"), html);
    }
  }
}
