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
  private static final Map<String, Function<Form, Command.OnAccess>> FORMS =
      new TreeMap<>(
          Map.of(
              "give-access",
              form -> new Command.GiveAccess(form.person("person"), form.day("until")),
              "refuse-access",
              form -> new Command.RefuseAccess(form.person("person"), reason(form)),
              "end-access",
              form -> new Command.EndAccess(form.person("person"), reason(form)),
              "declare-conflict",
              form -> new Command.DeclareConflict(form.person("person"), reason(form)),
              "end-conflict",
              form -> new Command.EndConflict(form.person("person"), reason(form)),
              "declare",
              form -> new Command.Declare(form.person("person"), form.texts("declarations"))));

  private AccessCommands() {}

  /** The names that {@code do} may have. */
  public static Set<String> names() {
    return FORMS.keySet();
  }

  /** The request to open a case, in this form; faults go to the form. */
  public static Command.AskAccess request(Form form) {
    return new Command.AskAccess(form.text("reference"), form.narrative("reason"));
  }

  /** The command in this form; faults go to the form. */
  public static Command.OnAccess read(Form form) {
    return form.oneOf("do", FORMS, AccessCommands::nothing).apply(form);
  }

  private static Command.OnAccess nothing(Form form) {
    form.anythingGoes();
    return new Command.EndAccess(new PersonId("nobody"), "");
  }

  private static String reason(Form form) {
    return form.optionalNarrative("reason").orElse("");
  }
}
