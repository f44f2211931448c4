package org.candour.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.body.Appointments;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.Roll;
import org.candour.engine.Room;
import org.candour.framework.History;
import org.candour.journal.Chain;
import org.candour.journal.Entry;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;
import org.candour.time.WorkingCalendar;

/**
 * One transaction's view of one partnership, read as the engine wants it. Each kind of row is read
 * once.
 */
final class Files {
  /** How many journals are read by one statement. */
  private static final int TOGETHER = 200;

  private final PartnershipId p;
  private final Store.Tx tx;
  private final History history;
  private final WorkingCalendar calendar;
  private final Appointments appointments;
  private final Map<String, Loaded> cases = new HashMap<>();
  private Optional<Map<String, String>> names = Optional.empty();

  Files(PartnershipId p, Store.Tx tx, Policies policies) {
    this.p = p;
    this.tx = tx;
    this.history = policies.history(p, tx);
    this.calendar = policies.calendar(p, history, tx);
    this.appointments =
        new Appointments(tx.appointments().all(p).stream().map(Holdings::appointment).toList());
  }

  History history() {
    return history;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  Appointments appointments() {
    return appointments;
  }

  /** A journal with the hash it ends in. */
  record Journal(List<Entry> entries, Bytes head) {
    /** The journal of a subject that is only now to have one. */
    static Journal begun() {
      return new Journal(List.of(), Bytes.of(Chain.start()));
    }
  }

  Journal journal(Subject subject, String id) {
    List<StoredEntry> stored = tx.journals().of(p, id);
    if (stored.isEmpty()) {
      return Journal.begun();
    }
    List<StoredValue> values = tx.journals().values(p, id);
    Bytes head = stored.get(stored.size() - 1).hash();
    return new Journal(JournalReader.read(subject, stored, values), head);
  }

  /** What the engine is given about the people of the partnership. */
  Roll roll(Subject subject, Journal journal, boolean founding) {
    return new Roll(subject, journal.entries(), history, calendar, founding);
  }

  Dossier dossier(String caseId, Journal journal) {
    return new Dossier(Subject.ofCase(caseId), journal.entries(), history, calendar, appointments);
  }

  /** The cases of these rows, read together, so many at once. */
  List<CaseFile> dossiers(List<CaseRow> rows) {
    List<CaseFile> all = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += TOGETHER) {
      all.addAll(together(rows.subList(from, Math.min(rows.size(), from + TOGETHER))));
    }
    return all;
  }

  private List<CaseFile> together(List<CaseRow> rows) {
    List<String> ids = rows.stream().map(CaseRow::id).toList();
    Map<String, List<StoredEntry>> entries =
        tx.journals().ofAll(p, ids).stream().collect(Collectors.groupingBy(StoredEntry::subject));
    Map<String, List<StoredValue>> values =
        tx.journals().valuesOfAll(p, ids).stream()
            .collect(Collectors.groupingBy(StoredValue::subject));
    return rows.stream()
        .map(
            row ->
                new CaseFile(
                    row.reference(),
                    new Dossier(
                        Subject.ofCase(row.id()),
                        JournalReader.read(
                            Subject.ofCase(row.id()),
                            entries.getOrDefault(row.id(), List.of()),
                            values.getOrDefault(row.id(), List.of())),
                        history,
                        calendar,
                        appointments)))
        .toList();
  }

  /** A case as it stands in this transaction. */
  record Loaded(Journal journal, Dossier dossier, Assessment now) {}

  /** Read once, until something is written in it. */
  Loaded caseFile(String caseId, java.time.Instant now) {
    return cases.computeIfAbsent(
        caseId,
        id -> {
          Journal journal = journal(Subject.ofCase(id), id);
          Dossier dossier = dossier(id, journal);
          return new Loaded(journal, dossier, Engine.assess(dossier, now, now));
        });
  }

  /** The case was written in. */
  void changed(String caseId) {
    cases.remove(caseId);
  }

  /**
   * The body's journal with what its agendas need of each case. Only the cases of the meeting asked
   * for are read.
   */
  Room room(String body, Journal journal, Optional<String> meeting, java.time.Instant now) {
    Map<String, Room.Gist> cases = new HashMap<>();
    for (Entry entry : journal.entries()) {
      if (entry.what() instanceof ItemListed listed
          && meeting.map(listed.meeting()::equals).orElse(false)) {
        cases.computeIfAbsent(listed.caseId(), id -> gist(id, now));
      }
    }
    return new Room(body, journal.entries(), history, calendar, appointments, cases);
  }

  Room.Gist gist(String caseId, java.time.Instant now) {
    Loaded file = caseFile(caseId, now);
    Assessment assessment = file.now();
    return new Room.Gist(
        assessment.facts(),
        assessment.reviews().stream().collect(Collectors.toMap(r -> r.review(), r -> r.version())),
        assessment.reviews().stream()
            .collect(Collectors.toMap(r -> r.review(), r -> r.type().id())),
        Engine.access(file.dossier()).excluded().keySet());
  }

  /** After a name was written. */
  void forgetNames() {
    names = Optional.empty();
  }

  Map<String, String> names() {
    if (names.isEmpty()) {
      names =
          Optional.of(
              tx.appointments().people(p).stream()
                  .collect(
                      Collectors.toUnmodifiableMap(
                          r -> r.person().value(), PersonRow::name, (a, b) -> b)));
    }
    return names.get();
  }
}
