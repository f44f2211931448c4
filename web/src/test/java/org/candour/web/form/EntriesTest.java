package org.candour.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A form that asks of each of several")
class EntriesTest {
  private static final Field NAME =
      new Field("name", "Name", Optional.empty(), FieldKind.TEXT, List.of(), true);
  private static final Field BORN =
      new Field("born", "Date of birth", Optional.empty(), FieldKind.DAY, List.of(), true);
  private static final Field HOUSEHOLD =
      new Field(
          "household",
          "Who lives there?",
          Optional.empty(),
          FieldKind.GROUP,
          List.of(),
          true,
          Optional.of("Nobody"),
          false,
          List.of(new Part(NAME, true), new Part(BORN, false)),
          false);

  private static Submitted said(String... pairs) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.putSingle("answer-household" + pairs[i], pairs[i + 1]);
    }
    return new Submitted(form);
  }

  private static Reading read(Submitted said) {
    return Reading.of("answer-household", HOUSEHOLD, said);
  }

  private static Question question(Submitted said) {
    return Question.of("answer-household", HOUSEHOLD, Optional.empty(), false, said, List.of());
  }

  @Nested
  class Is_read {
    @Test
    void entry_by_entry_passing_over_those_left_empty() {
      Reading read = read(said("-1-name", "Ann", "-2-name", " ", "-4-name-unknown", "yes"));
      assertEquals(
          Optional.of(
              new Value.Rows(
                  List.of(
                      Map.of("name", new Value.Text("Ann")),
                      Map.of("name", new Value.NotKnown())))),
          read.value());
    }

    @Test
    void as_nothing_when_every_entry_is_empty_and_as_none_when_that_is_said() {
      assertEquals(Reading.nothing(), read(said()));
      assertEquals(Optional.of(new Value.Nil()), read(said("-none", "yes")).value());
    }

    @Test
    void as_wrong_when_none_is_said_beside_an_entry() {
      assertEquals(
          Optional.of(
              "“Who lives there?” is answered, and “Nobody” is chosen too. Keep one of them"),
          read(said("-none", "yes", "-1-name", "Ann")).wrong());
    }

    @Test
    void as_wrong_when_a_date_in_it_is_none() {
      Reading read = read(said("-1-name", "Ann", "-1-born-day", "31", "-1-born-month", "2"));
      assertTrue(read.wrong().orElse("").startsWith("“Date of birth”"), read::toString);
    }

    @Test
    void again_as_it_was_filled_in() {
      Value value =
          new Value.Rows(
              List.of(
                  Map.of("name", new Value.Text("Ann"), "born", new Value.NotKnown()),
                  Map.of("name", new Value.Text("Bob"))));
      for (Value one : List.of(value, new Value.Nil())) {
        Submitted filled = Filling.with("answer-", List.of(HOUSEHOLD), Map.of("household", one));
        assertEquals(Optional.of(one), read(filled).value());
      }
    }
  }

  @Nested
  class Is_shown {
    @Test
    void with_the_entries_that_are_filled_and_room_for_more() {
      Question empty = question(said());
      assertEquals(2, empty.entries().stream().filter(Question.Entry::shown).count());
      assertEquals(Field.MOST - 2, empty.more().size());
      Question third = question(said("-3-name", "Ann"));
      assertEquals(3, third.entries().stream().filter(Question.Entry::shown).count());
      assertEquals("Ann", third.entries().get(2).asks().get(0).value());
    }

    @Test
    void with_its_none_to_choose_and_what_may_be_left_out_marked() {
      Question question = question(said("-none", "yes"));
      assertEquals("Nobody", question.none());
      assertTrue(question.saidNone());
      assertEquals(
          List.of(true, false),
          question.entries().get(0).asks().stream().map(Question::required).toList());
    }
  }
}
