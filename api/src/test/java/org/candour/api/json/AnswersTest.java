package org.candour.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Part;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer for each of several")
class AnswersTest {
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
          List.of(
              new Part(field("name", FieldKind.TEXT), true),
              new Part(field("born", FieldKind.DAY), false)),
          false);
  private static final Answers ANSWERS =
      new Answers(
          Map.of("household", List.of(HOUSEHOLD), "name", List.of(field("name", FieldKind.TEXT))));

  private static Field field(String id, FieldKind kind) {
    return new Field(id, id, Optional.empty(), kind, List.of(), true);
  }

  private static Map<String, Value> read(String answers) throws Exception {
    ObjectNode sent =
        (ObjectNode) Wire.MAPPER.readTree(("{'answers': " + answers + "}").replace('\'', '"'));
    Form form = Form.of(sent);
    Map<String, Value> read = ANSWERS.in(form, "answers");
    form.done();
    return read;
  }

  @Test
  void is_a_list_of_entries_and_is_answered_as_it_was_sent() throws Exception {
    Value value =
        read("{'household': [{'name': 'Ann', 'born': '2019-03-04'},"
                + " {'name': {'notKnown': true}}]}")
            .get("household");
    assertEquals(
        new Value.Rows(
            List.of(
                Map.of(
                    "name", new Value.Text("Ann"),
                    "born", new Value.Moment(new On(LocalDate.of(2019, 3, 4)))),
                Map.of("name", new Value.NotKnown()))),
        value);
    assertEquals(
        "[{\"born\":\"2019-03-04\",\"name\":\"Ann\"},{\"name\":{\"notKnown\":true}}]",
        Wire.MAPPER.writeValueAsString(value));
  }

  @Test
  void is_none_only_where_the_question_takes_that() throws Exception {
    assertEquals(Map.of("household", new Value.Nil()), read("{'household': {'none': true}}"));
    assertEquals("{\"none\":true}", Wire.MAPPER.writeValueAsString(new Value.Nil()));
    assertThrows(BadInput.class, () -> read("{'name': {'none': true}}"));
  }

  @Test
  void is_refused_when_an_entry_has_another_part_or_one_of_another_form() {
    for (String wrong :
        List.of(
            "[{'name': 'Ann', 'shoe': 42}]",
            "[{'name': 7}]",
            "['Ann']",
            "'Ann'",
            "{'name': 'Ann'}")) {
      BadInput bad =
          assertThrows(BadInput.class, () -> read("{'household': " + wrong + "}"), wrong);
      assertTrue(
          bad.reasons().get(0).says().contains("takes a list of entries, each with: name, born."),
          bad.reasons().toString());
    }
  }
}
