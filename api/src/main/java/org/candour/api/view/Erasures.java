package org.candour.api.view;

import java.util.List;
import java.util.Map;
import org.candour.api.json.Form;
import org.candour.casework.Command;

/**
 * The form in which personal values of any journal are asked to be erased. It cannot be undone, so
 * that it is meant has to be said.
 */
public final class Erasures {
  private Erasures() {}

  /** The command in this form; faults go to the form. */
  public static Command.Erase read(Form form) {
    List<Command.Erase.Answer> values =
        form.forms(
            "values", one -> new Command.Erase.Answer(one.place("place"), one.text("field")));
    if (values.isEmpty()) {
      form.fault("values", "is missing or empty.", "Name at least one answer to erase.");
    }
    String reason = form.narrative("reason");
    form.oneOf("confirm", Map.of("cannot be undone", true), true);
    return new Command.Erase(values, reason);
  }
}
