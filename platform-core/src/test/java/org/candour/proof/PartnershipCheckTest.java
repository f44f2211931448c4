package org.candour.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The check of a partnership's record")
class PartnershipCheckTest {
  private final Shire shire = new Shire();

  @BeforeEach
  void two_cases_and_two_signed_heads() {
    shire.open(1);
    shire.sign();
    shire.open(2);
    shire.facts("case-1", "Kim", 4);
    shire.sign();
  }

  private void finds(Fault.Kind kind, String line) {
    finds(shire.check(), kind, line);
  }

  private static void finds(Checked checked, Fault.Kind kind, String line) {
    assertTrue(!checked.holds(), "nothing was found");
    assertEquals(kind + " " + line, checked.faults().get(0).kind() + " " + first(checked));
  }

  private static String first(Checked checked) {
    return checked.faults().get(0).line();
  }

  private List<Row> rows() {
    return shire.rows.get("case-1");
  }

  private List<ValueRow> values() {
    return shire.values.get("case-1");
  }

  @Test
  void finds_nothing_in_a_record_as_it_was_written() {
    Checked checked = shire.check(shire.copy());
    assertEquals(List.of(), checked.faults());
    assertEquals(List.of(), checked.notes());
    assertTrue(
        checked.found().get(0).startsWith("7 entries in 2 journals, 5 personal values"),
        checked.found().get(0));
  }

  @Test
  void says_what_is_in_no_signed_head_yet_and_what_it_was_not_compared_with() {
    shire.facts("case-2", "Lee", 4);
    List<String> notes = shire.check().notes();
    assertEquals("1 entry is in no signed head yet.", notes.get(0));
    assertTrue(notes.get(1).startsWith("The heads were not compared"), notes.get(1));
    assertEquals(List.of(), shire.check().faults());
  }

  @Nested
  class Finds_in_a_journal {
    @Test
    void bytes_that_were_changed() {
      Row row = rows().get(1);
      String bent = row.content().orElseThrow().utf8().replace("\"mo\"", "\"me\"");
      rows().set(1, with(row, row.place(), Octets.utf8(bent)));
      finds(
          Fault.Kind.CHANGED,
          "Case NS-2026-0001, entry 2: its bytes are not those that were written.");
    }

    @Test
    void a_column_that_says_something_else_than_the_bytes() {
      Row row = rows().get(1);
      Map<String, String> columns = new HashMap<>(row.columns());
      columns.put("person", "me");
      rows()
          .set(
              1,
              new Row(
                  row.subject(),
                  row.place(),
                  row.format(),
                  row.previous(),
                  row.hash(),
                  row.content(),
                  columns));
      finds(
          Fault.Kind.COLUMN,
          "Case NS-2026-0001, entry 2: its column “person” says “me”, its bytes say “mo”.");
    }

    @Test
    void an_entry_that_was_taken_out() {
      rows().remove(2);
      finds(
          Fault.Kind.MISSING,
          "Case NS-2026-0001, entry 3: is missing; the next one there is is entry 4.");
    }

    @Test
    void an_entry_that_was_taken_out_with_those_after_it_moved_up() {
      rows().remove(1);
      rows().set(1, with(rows().get(1), 2));
      rows().set(2, with(rows().get(2), 3));
      finds(
          Fault.Kind.MOVED,
          "Case NS-2026-0001, entry 2: what stands here was written as entry 3: an entry before it"
              + " was taken out.");
    }

    @Test
    void two_entries_that_were_swapped() {
      Row second = rows().get(1);
      Row third = rows().get(2);
      rows().set(1, with(third, 2));
      rows().set(2, with(second, 3));
      finds(Fault.Kind.MOVED, "Case NS-2026-0001, entry 2: it and entry 3 were swapped.");
    }

    @Test
    void the_bytes_of_another_entry() {
      Row second = rows().get(1);
      rows().set(1, with(second, 2, rows().get(2).content().orElseThrow()));
      finds(Fault.Kind.MOVED, "Case NS-2026-0001, entry 2: its bytes are those of entry 3.");
    }

    @Test
    void an_entry_that_was_put_in_between() {
      Row put = Shire.row("case-1", 3, rows().get(1).hash(), "{\"kind\":\"facts-recorded\"}");
      rows().add(2, put);
      rows().set(3, with(rows().get(3), 4));
      rows().set(4, with(rows().get(4), 5));
      values().replaceAll(v -> v.place() < 3 ? v : Shire.at(v, v.place() + 1));
      finds(
          Fault.Kind.MOVED,
          "Case NS-2026-0001, entry 4: what stands here was written as entry 3: an entry was put in"
              + " before it.");
    }

    @Test
    void a_tail_that_was_cut_off() {
      values().remove(2);
      rows().remove(3);
      finds(
          Fault.Kind.CUT,
          "Case NS-2026-0001, entry 4: the journal ends at entry 3, and signed head 2 of 14 January"
              + " 2026, 09:25:00 holds 4: the last 1 entry was cut off.");
    }

    @Test
    void a_chain_that_was_written_anew_from_an_entry_on() {
      rows().remove(3);
      values().remove(2);
      shire.facts("case-1", "Jo", 4);
      finds(
          Fault.Kind.REWRITTEN,
          "Case NS-2026-0001, entry 4: the chain holds, but signed head 2 of 14 January 2026,"
              + " 09:25:00 holds another: entry 4 was written anew after it was signed.");
    }

    @Test
    void a_journal_that_is_gone() {
      shire.journals.remove("case-2");
      shire.references.remove("NS-2026-0002");
      finds(Fault.Kind.CUT, "The journal of case-2: it is gone; 3 entries of it were signed.");
    }

    private Row with(Row row, long place) {
      return with(row, place, row.content().orElseThrow());
    }

    private Row with(Row row, long place, Octets content) {
      return new Row(
          row.subject(),
          place,
          row.format(),
          row.previous(),
          row.hash(),
          Optional.of(content),
          Said.of(content).columns());
    }
  }

  @Nested
  class Finds_beside_a_journal {
    private void value(Optional<Octets> salt, Optional<Octets> content, boolean erased) {
      ValueRow row = values().get(0);
      values()
          .set(
              0,
              new ValueRow(
                  row.subject(),
                  row.place(),
                  row.id(),
                  salt,
                  content,
                  erased ? Optional.of(Shire.BEGAN) : Optional.empty(),
                  false));
    }

    @Test
    void a_personal_value_that_is_another() {
      value(values().get(0).salt(), Optional.of(Octets.utf8("{}")), false);
      finds(
          Fault.Kind.VALUE_CHANGED,
          "Case NS-2026-0001, entry 2: a personal value beside it is not the one that it commits"
              + " to.");
    }

    @Test
    void a_personal_value_that_is_gone_without_a_tombstone() {
      values().remove(0);
      finds(
          Fault.Kind.VALUE_MISSING,
          "Case NS-2026-0001, entry 2: a personal value that it commits to is gone, and nothing"
              + " says that it was erased.");
    }

    @Test
    void a_tombstone_that_no_entry_accounts_for() {
      value(Optional.empty(), Optional.empty(), true);
      finds(
          Fault.Kind.ERASED_UNRECORDED,
          "Case NS-2026-0001, entry 2: a personal value beside it was erased, and no entry says by"
              + " whom and why.");
    }

    @Test
    void nothing_when_an_entry_accounts_for_the_tombstone() {
      value(Optional.empty(), Optional.empty(), true);
      erasure();
      assertEquals(List.of(), shire.check().faults());
      assertTrue(shire.check().found().get(0).contains("1 tombstone"));
    }

    private void erasure() {
      shire.append(
          "case-1",
          "{\"kind\":\"values-erased\",\"erased\":[{\"place\":2,\"field\":\"name\",\"value\":"
              + "\"case-1-value-2\"}]}");
    }

    @Test
    void a_value_that_was_erased_and_is_back() {
      erasure();
      finds(
          Fault.Kind.NOT_ERASED,
          "Case NS-2026-0001, entry 2: a personal value that was erased stands beside it.");
    }

    @Test
    void a_value_that_no_entry_commits_to() {
      ValueRow row = values().get(0);
      values()
          .add(
              1,
              new ValueRow(
                  row.subject(), 2, "more", row.salt(), row.content(), Optional.empty(), false));
      finds(
          Fault.Kind.VALUE_STRANGE,
          "Case NS-2026-0001, entry 2: 1 personal value beside it that it says nothing of.");
    }

    @Test
    void a_published_text_that_was_changed() {
      Holdings.Text text = shire.texts.get(0);
      shire.texts.set(0, new Holdings.Text(text.leaf(), Octets.utf8("name: Southshire")));
      finds(
          Fault.Kind.TEXT,
          "Framework version 1: is not the text that was published: its hash differs.");
    }

    @Test
    void a_published_text_that_was_changed_with_its_hash() {
      shire.texts.remove(0);
      shire.text(Leaf.Kind.FRAMEWORK, "name: Southshire");
      finds(Fault.Kind.TEXT, "Framework version 1: is another text than was signed.");
    }

    @Test
    void a_case_that_is_listed_under_another_reference() {
      Journal journal = shire.journals.get("case-1");
      shire.journals.put(
          "case-1",
          new Journal(journal.id(), "case", Optional.of("NS-2026-0009"), Optional.empty()));
      finds(
          Fault.Kind.COUNT,
          "Case NS-2026-0009, entry 1: it was opened as NS-2026-0001, and is listed as"
              + " NS-2026-0009.");
    }

    @Test
    void a_number_that_was_given_to_no_case_there_is() {
      shire.numbers.put(2026, 3L);
      finds(Fault.Kind.COUNT, "The cases of 2026: number 3 was given to a case that is not there.");
    }

    @Test
    void an_appointment_that_is_listed_and_that_no_entry_says() {
      shire.appointed = Optional.of(Map.of());
      shire.listed.put("a1", "“post manager” of “ann”");
      finds(
          Fault.Kind.APPOINTED,
          "The list of appointments: “post manager” of “ann” is listed, and no entry says so.");
    }

    @Test
    void an_appointment_that_is_listed_otherwise_than_the_journal_says() {
      shire.appointed = Optional.of(Map.of("a1", "“post clerk” of “ann”"));
      shire.listed.put("a1", "“post manager” of “ann”");
      finds(
          Fault.Kind.APPOINTED,
          "The list of appointments: “post manager” of “ann” is listed, and the journal says:"
              + " “post clerk” of “ann”.");
    }

    @Test
    void an_appointment_that_the_journal_says_and_that_is_not_listed() {
      shire.appointed = Optional.of(Map.of("a1", "“post clerk” of “ann”"));
      finds(
          Fault.Kind.APPOINTED,
          "The list of appointments: “post clerk” of “ann” is said by the journal, and is not"
              + " listed.");
    }

    @Test
    void a_number_that_was_never_given() {
      shire.numbers.put(2026, 1L);
      finds(
          Fault.Kind.COUNT,
          "The cases of 2026: number 2 stands in a reference, and was never given.");
    }
  }

  @Nested
  class Finds_among_the_signed_heads {
    @Test
    void one_that_is_missing() {
      shire.heads.remove(0);
      finds(Fault.Kind.HEAD, "Signed head 1: is missing; the next one there is is signed head 2.");
    }

    @Test
    void one_that_was_signed_with_a_key_of_somebody_else() {
      Head head = shire.heads.get(1).head();
      shire.heads.set(1, SigningKey.generate().sign(head));
      finds(Fault.Kind.SIGNATURE, "Signed head 2: is not signed by a key that is known.");
    }

    @Test
    void a_key_that_was_put_in_for_it_when_the_keys_are_known_from_outside() {
      Outside outside = Outside.of(List.of(), Optional.of(List.of(shire.key.known())));
      SigningKey theirs = SigningKey.generate();
      shire.keys.add(theirs.known());
      Head h = shire.heads.get(1).head();
      shire.heads.set(
          1,
          theirs.sign(
              new Head(
                  h.partnership(),
                  h.counter(),
                  h.made(),
                  h.leaves(),
                  h.entries(),
                  h.root(),
                  h.previous(),
                  theirs.known().id())));
      finds(
          shire.check(outside),
          Fault.Kind.SIGNATURE,
          "Signed head 2: is not signed by a key that is known.");
    }

    @Test
    void what_is_kept_beside_it_changed() {
      StampedLeaf leaf = shire.leaves.get(shire.leaves.size() - 1);
      shire.leaves.remove(leaf);
      finds(
          Fault.Kind.HEAD,
          "Signed head 2: does not follow from what is kept beside it of each journal.");
    }

    @Test
    void heads_that_were_taken_out_and_stand_outside() {
      Outside outside = shire.copy();
      shire.heads.remove(1);
      shire.leaves.removeIf(l -> l.counter() == 2);
      finds(
          shire.check(outside),
          Fault.Kind.OUTSIDE,
          "Signed head 2: is missing in the database; outside it there are heads up to 2.");
    }

    @Test
    void heads_that_were_all_signed_anew_over_a_bent_record() {
      Outside outside = shire.copy();
      shire.forgetHeads();
      shire.rows.get("case-1").remove(3);
      shire.values.get("case-1").remove(2);
      shire.sign();
      finds(
          shire.check(outside),
          Fault.Kind.OUTSIDE,
          "Signed head 1: is another one than outside the database.");
    }
  }
}
