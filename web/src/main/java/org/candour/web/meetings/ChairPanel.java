package org.candour.web.meetings;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.body.Attendee;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * Who is in the chair of a meeting and who may take it.
 *
 * @param now the name of the person in the chair, empty when nobody is
 * @param says what the framework says of it, item by item where it differs
 */
public record ChairPanel(String now, List<String> says, List<Choice> people, String error) {
  /** The field that says who takes the chair. */
  static final String FIELD = "chair";

  /** Somebody who is there, and what they may chair. */
  public record Choice(String id, String name, String may, boolean picked) {}

  static ChairPanel of(MeetingView view, Submitted said, List<Wrong> wrong) {
    return new ChairPanel(
        view.standing().chair().map(p -> name(view, p)).orElse(""),
        says(view),
        view.standing().present().stream()
            .map(Attendee::person)
            .distinct()
            .map(p -> choice(view, p, said))
            .toList(),
        Wrong.with(FIELD, wrong));
  }

  private static List<String> says(MeetingView view) {
    List<String> distinct =
        view.standing().items().stream().map(ItemStanding::chair).distinct().toList();
    return distinct.size() < 2
        ? distinct
        : view.standing().items().stream().map(i -> title(view, i) + ": " + i.chair()).toList();
  }

  private static Choice choice(MeetingView view, PersonId person, Submitted said) {
    boolean picked =
        said.text(FIELD).isEmpty()
            ? view.standing().chair().filter(person::equals).isPresent()
            : said.is(FIELD, person.value());
    return new Choice(person.value(), name(view, person), may(view, person), picked);
  }

  private static String may(MeetingView view, PersonId person) {
    List<ItemStanding> all = view.standing().items();
    List<ItemStanding> may = all.stream().filter(i -> i.mayChair().contains(person)).toList();
    if (may.isEmpty()) {
      return all.isEmpty() ? "" : "May not chair any item on this agenda";
    }
    return may.size() == all.size()
        ? "May chair every item on this agenda"
        : may.stream()
            .map(i -> title(view, i))
            .collect(Collectors.joining(", ", "May chair: ", ""));
  }

  private static String title(MeetingView view, ItemStanding item) {
    MeetingView.CaseLabel label = view.cases().get(item.caseId());
    return label == null ? "An item" : label.title();
  }

  private static String name(MeetingView view, PersonId person) {
    return view.names().getOrDefault(person.value(), person.value());
  }
}
