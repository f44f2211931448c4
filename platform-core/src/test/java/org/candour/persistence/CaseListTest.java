package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.CaseFilter;
import org.candour.casework.CasePage;
import org.candour.casework.CaseRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("The list of cases")
class CaseListTest {

  @Test
  void shows_25_a_page_the_newest_first_and_how_many_there_are(TestStore db) {
    List<String> opened = new ArrayList<>();
    for (int i = 0; i < 27; i++) {
      opened.add(db.openCase(db.here()));
    }
    Collections.reverse(opened);
    CasePage first = db.get(tx -> tx.cases().list(db.here(), TestStore.ALL, CaseFilter.all(), 1));
    CasePage second = db.get(tx -> tx.cases().list(db.here(), TestStore.ALL, CaseFilter.all(), 2));
    assertEquals(opened.subList(0, 25), first.rows().stream().map(CaseRow::id).toList());
    assertEquals(opened.subList(25, 27), second.rows().stream().map(CaseRow::id).toList());
    assertEquals(27, first.total());
    assertEquals(2, second.pages());
  }

  @Test
  void finds_by_status_kind_and_the_start_of_the_reference(TestStore db) {
    String id = db.openCase(db.here());
    CaseRow closed =
        new CaseRow(
            id, "R-1", TestStore.NOW, "other", "closed", Optional.empty(), TestStore.NOW, tag());
    assertTrue(db.asked(tx -> tx.cases().update(db.here(), closed)));
    db.openCase(db.here());
    assertEquals(List.of(closed), found(db, CaseFilter.status("closed")));
    assertEquals(List.of(closed), found(db, of("other", "R-1")));
    assertEquals(
        2, found(db, new CaseFilter(Optional.empty(), Optional.empty(), Optional.of("R-"))).size());
  }

  @Test
  void takes_the_letters_of_a_search_as_letters(TestStore db) {
    db.openCase(db.here());
    for (String start : List.of("%", "R_1", "\\", "' or '1'='1")) {
      assertEquals(
          List.of(),
          found(db, new CaseFilter(Optional.empty(), Optional.empty(), Optional.of(start))));
    }
  }

  @Test
  void has_nothing_under_a_reference_that_is_not_written_as_references_are(TestStore db) {
    String id = db.openCase(db.here());
    String reference = db.get(tx -> tx.cases().byId(db.here(), id)).orElseThrow().reference();
    for (String asked : List.of("é", "R-1é", "\uD83D\uDCA5", reference + " ", "")) {
      assertEquals(Optional.empty(), db.get(tx -> tx.cases().byReference(db.here(), asked)), asked);
      assertEquals(Optional.empty(), db.get(tx -> tx.cases().byId(db.here(), asked)), asked);
      assertEquals(List.of(), db.get(tx -> tx.cases().atMeeting(db.here(), asked, asked)), asked);
    }
  }

  @Test
  void finds_none_when_a_search_holds_a_letter_that_no_reference_has(TestStore db) {
    db.openCase(db.here());
    CaseFilter letter = new CaseFilter(Optional.empty(), Optional.empty(), Optional.of("é"));
    assertEquals(
        new CasePage(List.of(), 1, 0),
        db.get(tx -> tx.cases().list(db.here(), TestStore.ALL, letter, 1)));
    assertEquals(List.of(), found(db, of("é", "R-")));
    assertEquals(List.of(), found(db, CaseFilter.status("é")));
  }

  @Test
  void has_no_meeting_under_a_name_that_no_meeting_has(TestStore db) {
    for (String asked : List.of("é", "\uD83D\uDCA5")) {
      assertEquals(
          Optional.empty(), db.get(tx -> tx.meetings().find(db.here(), asked, asked)), asked);
      assertEquals(List.of(), db.get(tx -> tx.meetings().items(db.here(), asked, asked)), asked);
      assertEquals(List.of(), db.get(tx -> tx.meetings().ofCase(db.here(), asked)), asked);
    }
  }

  private static CaseFilter of(String kind, String start) {
    return new CaseFilter(Optional.empty(), Optional.of(kind), Optional.of(start));
  }

  private static List<CaseRow> found(TestStore db, CaseFilter filter) {
    return db.get(tx -> tx.cases().list(db.here(), TestStore.ALL, filter, 1)).rows();
  }

  private static Bytes tag() {
    return Bytes.utf8("another");
  }
}
