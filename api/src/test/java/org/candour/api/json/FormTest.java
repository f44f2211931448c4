package org.candour.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;
import org.candour.rule.Reason;
import org.candour.time.At;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A form is read field by field")
class FormTest {
  @Test
  void a_day_stays_a_day_and_a_time_keeps_its_moment() throws Exception {
    Form form = form("{'a': '2026-01-14', 'b': '2026-07-14T09:15:00+01:00'}");
    assertEquals(
        Optional.of(new On(java.time.LocalDate.parse("2026-01-14"))), form.optionalWhen("a"));
    assertEquals(
        Optional.of(new At(java.time.Instant.parse("2026-07-14T08:15:00Z"))),
        form.optionalWhen("b"));
  }

  @Test
  void every_fault_is_named_at_once() throws Exception {
    Form form = form("{'stp': 'x', 'happened': '2026-02-30', 'review': 7}");
    form.text("review");
    form.text("step");
    form.optionalWhen("happened");
    assertEquals(
        List.of(
            "review: “review” must be text. Put it in quotation marks.",
            "step: “step” is missing. Send “step”.",
            "happened: “happened” is not a date or time that exists. " + Moments.ASKED,
            "stp: “stp” is not known here. Did you mean “step”?"),
        faults(form));
  }

  @Test
  void a_time_without_its_offset_is_refused_since_summer_time_makes_it_two() throws Exception {
    Form form = form("{'happened': '2026-01-14T09:15:00'}");
    form.optionalWhen("happened");
    assertEquals(1, faults(form).size());
  }

  @Test
  void a_year_outside_1900_to_2999_is_refused() throws Exception {
    Form form = form("{'happened': '0202-01-14'}");
    form.optionalWhen("happened");
    assertEquals(1, faults(form).size());
  }

  @Test
  void a_year_so_far_ahead_that_nothing_can_be_counted_from_it_is_refused_in_its_field()
      throws Exception {
    Form form = form("{'happened': '2999-12-24', 'until': '2151-01-01', 'a': '2150-12-31'}");
    form.optionalWhen("happened");
    form.day("until");
    form.day("a");
    assertEquals(
        List.of(
            "happened: “happened” must lie in the years 1900 to 2150. " + Moments.ASKED,
            "until: “until” must lie in the years 1900 to 2150. Send a day such as 2026-01-14."),
        faults(form));
    assertEquals(Optional.empty(), Moments.read("2999-12-31T23:00:00Z"));
    assertEquals(Optional.empty(), Moments.instant("2151-06-01T00:00:00Z"));
    for (String end : List.of("-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z")) {
      assertEquals(Optional.empty(), Moments.read(end), end);
      assertEquals(Optional.empty(), Moments.instant(end), end);
    }
  }

  @Nested
  @DisplayName("However much is wrong with it")
  class AtMost {
    private Form wrong(int many) {
      ObjectNode facts = Wire.MAPPER.createObjectNode();
      for (int i = 0; i < many; i++) {
        facts.put("no-such-fact-" + i, true);
      }
      ObjectNode sent = Wire.MAPPER.createObjectNode();
      sent.set("facts", facts);
      return Form.of(sent);
    }

    private List<Reason> faultsOf(int many) {
      Answers known =
          new Answers(
              Map.of(
                  "born",
                  List.of(
                      new Field(
                          "born", "Born", Optional.empty(), FieldKind.DAY, List.of(), false))));
      Form form = wrong(many);
      return assertThrows(
              BadInput.class,
              () -> {
                known.in(form, "facts");
                form.done();
              })
          .reasons();
    }

    @Test
    void it_names_the_first_fifty_and_stops() {
      assertEquals(49, faultsOf(49).size());
      List<Reason> all = assertTimeout(Duration.ofSeconds(10), () -> faultsOf(24_000));
      assertEquals(BadInput.MOST, all.size());
      assertEquals(Optional.of("facts.no-such-fact-49"), all.get(49).field());
    }

    @Test
    void a_list_of_texts_has_an_end() throws Exception {
      String many =
          IntStream.range(0, 101)
              .mapToObj(i -> "'agency-" + i + "'")
              .collect(Collectors.joining(",", "{'agencies': [", "]}"));
      Form form = form(many);
      form.texts("agencies");
      assertEquals(List.of("agencies: “agencies” holds too many. Send at most 100."), faults(form));
    }
  }

  @Test
  void a_wrong_code_is_met_with_the_nearest() throws Exception {
    Form form = form("{'basis': 'reprot'}");
    form.optionalOneOf("basis", Map.of("act", 1, "report", 2));
    assertEquals(
        List.of("basis: “basis” cannot be “reprot”. Did you mean “report”?"), faults(form));
  }

  @Test
  void a_fault_in_a_list_says_which_one() throws Exception {
    Form form = form("{'votes': [{'person': 'a'}, {'persn': 'b'}]}");
    form.forms("votes", vote -> vote.text("person"));
    assertEquals(
        List.of(
            "votes[1].person: “votes[1].person” is missing. Send “votes[1].person”.",
            "votes[1].persn: “votes[1].persn” is not known here. Did you mean “person”?"),
        faults(form));
  }

  @Test
  void null_is_as_if_it_were_left_out() throws Exception {
    Form form = form("{'why': null}");
    assertEquals(Optional.empty(), form.optionalNarrative("why"));
    form.done();
  }

  @Nested
  @DisplayName("Answers go by the fields of the framework")
  class AnswersByField {
    private final Answers known =
        new Answers(
            Map.of(
                "born", List.of(field("born", FieldKind.DAY)),
                "known", List.of(field("known", FieldKind.YES_NO)),
                "kind", List.of(field("kind", FieldKind.CHOICE, new Option("harm", "Harm"))),
                "many", List.of(field("many", FieldKind.NUMBER)),
                "story", List.of(field("story", FieldKind.NARRATIVE)),
                "name", List.of(field("name", FieldKind.TEXT))));

    @Test
    void each_by_its_kind() throws Exception {
      Form form =
          form(
              "{'facts': {'born': '2019-03-04', 'known': true, 'kind': 'harm', 'many': 3, 'story':"
                  + " 'x'}}");
      Map<String, Value> read = known.in(form, "facts");
      form.done();
      assertEquals(new Value.Choice("harm"), read.get("kind"));
      assertEquals(new Value.Whole(3), read.get("many"));
      assertEquals(new Value.YesNo(true), read.get("known"));
      assertEquals(new Value.Text("x"), read.get("story"));
    }

    @Test
    void not_known_is_an_answer() throws Exception {
      Form form = form("{'facts': {'born': {'notKnown': true}}}");
      assertEquals(Map.of("born", new Value.NotKnown()), known.in(form, "facts"));
      form.done();
    }

    @Test
    void what_does_not_fit_says_what_would() throws Exception {
      Form form =
          form(
              "{'facts': {'brn': 1, 'known': 'yes', 'kind': 'ham', 'born': '2019-02-29', 'many':"
                  + " 1.5}}");
      known.in(form, "facts");
      String unknown = " If it is not known, send {\"notKnown\": true}.";
      assertEquals(
          List.of(
              "facts.brn: “facts.brn” is not a fact or question of this framework. Did you mean"
                  + " “born”?",
              "facts.known: “facts.known” (A label) takes true or false." + unknown,
              "facts.kind: “facts.kind” (A label) takes one of: harm." + unknown,
              "facts.born: “facts.born” (A label) takes a day that exists, such as 2026-01-14, in"
                  + " the years 1900 to 2150."
                  + unknown,
              "facts.many: “facts.many” (A label) takes a whole number." + unknown),
          faults(form));
    }

    @Test
    void blank_text_is_as_if_it_were_left_out() throws Exception {
      Form form = form("{'facts': {'name': ' ', 'story': ''}}");
      assertEquals(Map.of(), known.in(form, "facts"));
      form.done();
    }

    @Test
    void short_text_is_one_line_of_200_characters() throws Exception {
      for (String bad : List.of("x".repeat(201), "one\ntwo", "a\u202Eb", "tab\there")) {
        ObjectNode facts = Wire.MAPPER.createObjectNode();
        facts.put("name", bad);
        ObjectNode sent = Wire.MAPPER.createObjectNode();
        sent.set("facts", facts);
        Form form = Form.of(sent);
        known.in(form, "facts");
        assertEquals(
            List.of(
                "facts.name: “facts.name” (A label) takes text of one line, of at most 200"
                    + " characters. If it is not known, send {\"notKnown\": true}."),
            faults(form));
      }
      Form form = form("{'facts': {'name': '" + "x".repeat(200) + "'}}");
      assertEquals(1, known.in(form, "facts").size());
      form.done();
    }

    private Field field(String id, FieldKind kind, Option... options) {
      return new Field(id, "A label", Optional.empty(), kind, List.of(options), false);
    }
  }

  @Test
  void an_id_that_two_reviews_use_is_read_by_the_one_that_takes_it() throws Exception {
    Field text = new Field("a", "A", Optional.empty(), FieldKind.NARRATIVE, List.of(), false);
    Field yes = new Field("a", "A", Optional.empty(), FieldKind.YES_NO, List.of(), false);
    Answers both = new Answers(Map.of("a", List.of(text, yes)));
    assertEquals(
        Map.of("a", new Value.YesNo(false)), both.in(form("{'answers': {'a': false}}"), "answers"));
    assertEquals(Set.of("a"), both.fields().keySet());
  }

  private static Form form(String json) throws Exception {
    return Form.of((ObjectNode) Wire.MAPPER.readTree(json.replace('\'', '"')));
  }

  private static List<String> faults(Form form) {
    return assertThrows(BadInput.class, form::done).reasons().stream()
        .map(r -> r.field().orElse("") + ": " + r.says() + " " + r.remedy().orElse(""))
        .toList();
  }
}
