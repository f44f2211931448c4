package org.candour.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candour.body.Appointment;
import org.candour.criteria.Value;
import org.candour.engine.AccessRecord;
import org.candour.engine.Engine;
import org.candour.engine.Opening;
import org.candour.journal.Happening;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Who may open a case: what is said about it, and how it stands. */
record AccessWork(CaseWork work, Door door) {

  /** What came of it: whether the case still opens for whoever said it. */
  record Said(CaseRow row, boolean open) {}

  Said say(Door.Opened opened, Command.OnAccess command) {
    work.known(command.person());
    CaseWork.Grown grown = work.append(opened.row(), opened.journal(), List.of(happening(command)));
    return new Said(grown.row(), door.opens(opened.row().id()));
  }

  private static Happening happening(Command.OnAccess command) {
    if (command instanceof Command.DeclareConflict it) {
      return new Happening.ConflictDeclared(it.person(), reason(it.reason()));
    }
    if (command instanceof Command.EndConflict it) {
      return new Happening.ConflictEnded(it.person(), reason(it.reason()));
    }
    if (command instanceof Command.Declare it) {
      return new Happening.DeclarationsMade(it.person(), it.declarations());
    }
    if (command instanceof Command.GiveAccess it) {
      return new Happening.AccessGiven(it.person(), it.until(), Map.of());
    }
    if (command instanceof Command.RefuseAccess it) {
      return new Happening.AccessRefused(it.person(), reason(it.reason()));
    }
    Command.EndAccess it = (Command.EndAccess) command;
    return new Happening.AccessEnded(it.person(), reason(it.reason()));
  }

  private static Map<String, Value> reason(String text) {
    return text.isBlank() ? Map.of() : Map.of(AccessRecord.REASON, new Value.Text(text));
  }

  /**
   * A request is written where there is such a case, where it does not open for them already and
   * where no request of theirs waits. Whether it was is told to nobody.
   */
  void ask(String reference, String reason) {
    PersonId person = work.desk().who().person();
    Optional<CaseRow> row =
        work.tx().cases().byReference(work.desk().who().partnership(), reference);
    if (row.isEmpty() || door.open(row.get()).isPresent()) {
      return;
    }
    Files.Loaded file = work.files().caseFile(row.get().id(), work.now());
    if (!Engine.access(file.dossier()).waiting().containsKey(person)) {
      work.appendIfAdmitted(
          row.get(), file.journal(), List.of(new Happening.AccessAsked(person, reason(reason))));
    }
  }

  /** For those who answer requests, or may declare conflicts of interest about others. */
  Optional<AccessView> view(Door.Opened opened) {
    PersonId person = work.desk().who().person();
    boolean answers = Engine.answers(opened.dossier(), opened.now(), person);
    boolean declares = Engine.declares(opened.dossier(), opened.now(), person);
    if ((!answers && !declares) || !opened.undeclared().isEmpty()) {
      return Optional.empty();
    }
    AccessRecord record = Engine.access(opened.dossier());
    String reference = opened.row().reference();
    return Optional.of(
        new AccessView(
            reference,
            Views.title(opened.now().facts(), reference),
            readers(opened, record),
            record.waiting().values().stream()
                .map(
                    one ->
                        new AccessView.Waiting(
                            one.person().value(),
                            name(one.person()),
                            capacity(one.person()),
                            one.reason(),
                            one.asked()))
                .toList(),
            record.excluded().entrySet().stream()
                .map(
                    one ->
                        new AccessView.Excluded(
                            one.getKey().value(), name(one.getKey()), one.getValue()))
                .toList(),
            new TreeMap<>(work.files().names()),
            answers,
            declares,
            Writer.tag(opened.journal().head()).hex()));
  }

  private List<AccessView.Reader> readers(Door.Opened opened, AccessRecord record) {
    return work.files().appointments().at(work.now()).all().stream()
        .filter(a -> a.on(Civil.dayOf(work.now())))
        .map(Appointment::person)
        .distinct()
        .flatMap(person -> reader(opened, record, person).stream())
        .sorted(Comparator.comparing(AccessView.Reader::name))
        .toList();
  }

  private Optional<AccessView.Reader> reader(
      Door.Opened opened, AccessRecord record, PersonId person) {
    Opening opening = Engine.opens(opened.dossier(), opened.now(), person);
    return opening.open()
        ? Optional.of(
            new AccessView.Reader(
                person.value(),
                name(person),
                capacity(person),
                opening.grounds(),
                Optional.ofNullable(record.given().get(person))
                    .filter(until -> !Civil.dayOf(work.now()).isAfter(until))))
        : Optional.empty();
  }

  private String name(PersonId person) {
    return work.files().names().getOrDefault(person.value(), person.value());
  }

  private String capacity(PersonId person) {
    Instant now = work.now();
    return Capacity.of(person, work.files(), work.desk().framework(), Civil.dayOf(now));
  }
}
