package org.candour.web.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.casework.AccessView;
import org.candour.engine.Opening;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * Who may open a case, as its page shows it.
 *
 * @param people who else is known to the partnership, of whom a conflict of interest may be
 *     declared
 */
public record AccessPage(
    String caseTitle,
    String address,
    String back,
    List<Reader> readers,
    List<Request> requests,
    List<Excluded> excluded,
    List<Person> people,
    boolean answers,
    boolean declares,
    String reason,
    String personError,
    String key,
    ErrorSummary wrong) {
  /** Somebody for whom it opens; whether on request, which may be taken back. */
  public record Reader(
      String person, String name, String capacity, List<String> grounds, boolean onRequest) {}

  /** Somebody who asked. */
  public record Request(
      String person,
      String name,
      String capacity,
      String reason,
      String asked,
      String until,
      Parts parts,
      String error) {}

  /** Somebody it is kept from. */
  public record Excluded(String person, String name, String since) {}

  /** Somebody who may be chosen. */
  public record Person(String value, String label, boolean picked) {}

  static AccessPage of(AccessView view, String address, Submitted said, List<Wrong> wrong) {
    return new AccessPage(
        view.title().contains(view.reference())
            ? view.title()
            : view.title() + ", " + view.reference(),
        address + "/access",
        address,
        view.readers().stream().map(AccessPage::reader).toList(),
        view.waiting().stream().map(w -> request(w, said, wrong)).toList(),
        view.excluded().stream()
            .map(e -> new Excluded(e.person(), e.name(), e.since().words()))
            .toList(),
        view.people().entrySet().stream()
            .filter(p -> view.excluded().stream().noneMatch(e -> e.person().equals(p.getKey())))
            .sorted(Map.Entry.comparingByValue())
            .map(p -> new Person(p.getKey(), p.getValue(), said.is("person", p.getKey())))
            .toList(),
        view.answers(),
        view.declares(),
        said.text(AccessForm.REASON),
        Wrong.with("person", wrong),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }

  private static Reader reader(AccessView.Reader reader) {
    return new Reader(
        reader.person(),
        reader.name(),
        reader.capacity(),
        reader.grounds().stream().map(Opening.Ground::says).toList(),
        reader.onRequest().isPresent());
  }

  private static Request request(AccessView.Waiting it, Submitted said, List<Wrong> wrong) {
    String until = AccessForm.UNTIL + it.person();
    return new Request(
        it.person(),
        it.name(),
        it.capacity(),
        it.reason().orElse("The reason was erased."),
        it.asked().words(),
        until,
        Parts.of(until, said),
        Wrong.with(until, wrong));
  }
}
