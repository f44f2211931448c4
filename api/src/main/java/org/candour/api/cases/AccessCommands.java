package org.candour.api.cases;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.candour.api.json.Form;
import org.candour.casework.Command;
import org.candour.tenancy.PersonId;

/** The forms of what may be said about who opens a case, told apart by {@code do}. */
public final class AccessCommands {
  private static final int LONGEST_ID = 80;

  private static final Map<String, Function<Form, Command.OnAccess>> FORMS =
      new TreeMap<>(
          Map.of(
              "give-access",
              form -> new Command.GiveAccess(person(form), form.day("until")),
              "refuse-access",
              form -> new Command.RefuseAccess(person(form), reason(form)),
              "end-access",
              form -> new Command.EndAccess(person(form), reason(form)),
              "declare-conflict",
              form -> new Command.DeclareConflict(person(form), reason(form)),
              "end-conflict",
              form -> new Command.EndConflict(person(form), reason(form)),
              "declare",
              form -> new Command.Declare(person(form), form.texts("declarations"))));

  private AccessCommands() {}

  /** The names that {@code do} may have. */
  public static Set<String> names() {
    return FORMS.keySet();
  }

  /** The command in this form; faults go to the form. */
  static Command.OnAccess read(Form form) {
    return form.oneOf("do", FORMS, AccessCommands::nothing).apply(form);
  }

  private static Command.OnAccess nothing(Form form) {
    form.anythingGoes();
    return new Command.EndAccess(new PersonId("nobody"), "");
  }

  private static String reason(Form form) {
    return form.optionalNarrative("reason").orElse("");
  }

  private static PersonId person(Form form) {
    String id = form.text("person");
    if (id.length() > LONGEST_ID) {
      form.fault("person", "is too long.", "A person's id has at most 80 characters.");
    }
    return new PersonId(id.isBlank() || id.length() > LONGEST_ID ? "nobody" : id);
  }
}
