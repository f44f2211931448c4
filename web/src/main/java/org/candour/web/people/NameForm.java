package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** A person who is to be known here, or who is to go by another name. */
record NameForm(PeopleView view, Desk desk, Submitted said) {
  private static final String WHO = "who";
  private static final String NAME = "name";
  private static final int LONGEST = 80;

  /** The person, when they are known here already. */
  Optional<PersonId> known() {
    return new Spans(view).person(said.text(WHO));
  }

  NamePage page(List<Wrong> wrong) {
    Optional<PersonId> known = known();
    boolean renaming = known.isPresent() && !said.is("adding", "yes");
    String before = known.map(new Spans(view)::name).orElse("");
    return new NamePage(
        Where.people(desk) + "/name",
        known.filter(k -> renaming).map(k -> Where.person(desk, k)).orElse(Where.people(desk)),
        renaming,
        before,
        said.text(WHO),
        said.text(NAME).isEmpty() && renaming ? before : said.text(NAME),
        Wrong.with(WHO, wrong),
        Wrong.with(NAME, wrong),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (said.text(NAME).isEmpty()) {
      wrong.add(Wrong.input(NAME, "Enter the person's name"));
    }
    if (said.text(WHO).isEmpty()) {
      wrong.add(Wrong.input(WHO, "Enter what the sign-in calls them"));
    } else if (said.text(WHO).length() > LONGEST) {
      wrong.add(Wrong.input(WHO, "What the sign-in calls them must have at most 80 characters"));
    } else if (said.is("adding", "yes") && known().isPresent()) {
      wrong.add(
          Wrong.input(
              WHO,
              "This is already known here, as "
                  + known().map(new Spans(view)::name).orElse("somebody")));
    }
    return wrong;
  }

  /** A reason from the engine at the field it speaks of. */
  static Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    return Wrong.of(reason, field.equals("person") ? WHO : field.equals(NAME) ? NAME : "");
  }

  Command.NamePerson command() {
    return new Command.NamePerson(person(), said.text(NAME));
  }

  PersonId person() {
    return new PersonId(said.text(WHO));
  }
}
