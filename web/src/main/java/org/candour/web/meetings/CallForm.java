package org.candour.web.meetings;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.body.Mode;
import org.candour.casework.Desk;
import org.candour.casework.Terms;
import org.candour.journal.Basis;
import org.candour.rule.Reason;
import org.candour.time.When;
import org.candour.web.form.Dated;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The form for a new meeting of a body. */
record CallForm(Submitted said, Desk desk) {
  private static final String STARTS = "starts";

  static Submitted beginning(String body) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("body", body);
    return new Submitted(form);
  }

  CallPage page(List<Wrong> wrong) {
    return new CallPage(
        desk.framework().bodies().values().stream()
            .map(c -> c.body())
            .map(b -> new Pick(b.id(), b.name(), said.is("body", b.id())))
            .toList(),
        Wrong.with("body", wrong),
        Parts.of(STARTS, said),
        Wrong.with(STARTS, wrong),
        said.is("mode", "remote"),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (desk.framework().body(body()).isEmpty()) {
      wrong.add(Wrong.input("body", "Choose who meets"));
    }
    Dated starts = Dated.read(STARTS, said);
    starts.wrong().ifPresent(w -> wrong.add(Wrong.input(STARTS, "The start of the meeting " + w)));
    if (starts.when().isEmpty() && starts.wrong().isEmpty()) {
      wrong.add(Wrong.input(STARTS, "Enter when the meeting starts"));
    }
    wrong.addAll(wrongWithMode(said));
    return wrong;
  }

  /** What is no way to meet. */
  static List<Wrong> wrongWithMode(Submitted said) {
    return Set.of("", "room", "remote").contains(said.text("mode"))
        ? List.of()
        : List.of(Wrong.input("mode", "Choose whether it is in a room or remote"));
  }

  static Wrong wrong(Reason reason) {
    return Wrong.of(reason, reason.field().filter("startsAt"::equals).map(f -> STARTS).orElse(""));
  }

  String body() {
    return said.text("body");
  }

  When startsAt() {
    return Dated.read(STARTS, said).when().orElseThrow();
  }

  Mode mode() {
    return said.is("mode", "remote") ? Mode.REMOTE : Mode.IN_ROOM;
  }

  Terms terms() {
    return new Terms(Basis.ACT, Optional.empty(), Optional.empty(), Optional.empty(), said.key());
  }
}
