package org.candour.api.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.candour.api.json.Codes;
import org.candour.api.json.Form;
import org.candour.api.view.Erasures;
import org.candour.api.view.FieldsOf;
import org.candour.api.view.PeopleBody.Kind;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.WorksFor;
import org.candour.casework.Command;
import org.candour.framework.Framework;
import org.candour.journal.Happening.AppointmentEnded.Because;

/** The forms of what may be asked about people: one for each command, told apart by {@code do}. */
public final class PeopleForms {
  private static final Map<String, Kind> KINDS = Codes.all(Kind.class);
  private static final Map<String, Because> REASONS = Codes.all(Because.class);

  private static final Map<String, BiFunction<Form, Framework, Command.OnPeople>> FORMS =
      new TreeMap<>(
          Map.of(
              "name-person", PeopleForms::name,
              "appoint", PeopleForms::appoint,
              "end-appointment", PeopleForms::end,
              "withdraw-appointment", PeopleForms::withdraw,
              "erase", (form, framework) -> Erasures.read(form)));

  private PeopleForms() {}

  /** The names that {@code do} may have. */
  public static Set<String> names() {
    return FORMS.keySet();
  }

  /** The command in this form; faults go to the form. */
  public static Command.OnPeople read(Form form, Framework framework) {
    return form.oneOf("do", FORMS, PeopleForms::nothing).apply(form, framework);
  }

  /** Whether it needs an {@code If-Match}. */
  public static boolean restsOnAView(Command.OnPeople command) {
    return command instanceof Command.WithdrawAppointment || command instanceof Command.Erase;
  }

  private static Command.OnPeople nothing(Form form, Framework framework) {
    form.anythingGoes();
    return new Command.WithdrawAppointment(0, "");
  }

  private static Command.OnPeople name(Form form, Framework framework) {
    return new Command.NamePerson(form.person("person"), form.text("name"));
  }

  private static Command.OnPeople appoint(Form form, Framework framework) {
    String agency = form.text("agency");
    return new Command.Appoint(
        form.person("person"),
        agency,
        holding(form, agency),
        form.day("from"),
        form.optionalDay("until"),
        FieldsOf.appointments(framework).in(form, "answers"));
  }

  private static Holding holding(Form form, String agency) {
    return switch (form.oneOf("kind", KINDS, Kind.AGENCY)) {
      case POST -> new HoldsPost(form.text("post"));
      case SEAT -> new HoldsSeat(form.text("body"), form.text("seat"));
      case DEPUTY -> new Deputises(form.text("body"), form.text("seat"));
      case AGENCY -> new WorksFor(agency);
    };
  }

  private static Command.OnPeople end(Form form, Framework framework) {
    return new Command.EndAppointment(
        form.text("appointment"),
        form.optionalDay("until"),
        form.oneOf("because", REASONS, Because.OTHER),
        form.optionalNarrative("reason"));
  }

  private static Command.OnPeople withdraw(Form form, Framework framework) {
    Optional<String> reason = form.optionalNarrative("reason");
    return new Command.WithdrawAppointment(form.place("place"), reason.orElse(""));
  }
}
