package org.candour.api.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.candour.api.json.Codes;
import org.candour.api.json.Form;
import org.candour.api.view.Erasures;
import org.candour.api.view.FieldsOf;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.casework.Command;
import org.candour.framework.Framework;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;

/** The forms of what may be asked of a meeting: one for each command, told apart by {@code do}. */
public final class MeetingCommands {
  /** How a meeting is held, by code. */
  private static final Map<String, Mode> MODES = Codes.all(Mode.class);

  private static final Map<String, AttendanceClass> CLASSES = Codes.all(AttendanceClass.class);
  private static final Map<String, Ballot> BALLOTS = Codes.all(Ballot.class);

  /** What rests on what the person saw, so that a tag must come with it. */
  private static final Set<Class<?>> REST_ON_A_VIEW =
      Set.of(
          Command.DecideItem.class,
          Command.DisagreeOnItem.class,
          Command.CorrectAttendance.class,
          Command.Erase.class);

  private static final Map<String, BiFunction<Form, Framework, Command.OnMeeting>> FORMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("list-item", MeetingCommands::listItem),
              Map.entry("arrive", MeetingCommands::arrive),
              Map.entry("depart", MeetingCommands::depart),
              Map.entry("take-chair", MeetingCommands::takeChair),
              Map.entry("declare-interest", MeetingCommands::declareInterest),
              Map.entry("invite", MeetingCommands::invite),
              Map.entry("end-invitation", MeetingCommands::endInvitation),
              Map.entry("decide-item", MeetingCommands::decideItem),
              Map.entry("disagree-on-item", MeetingCommands::disagreeOnItem),
              Map.entry("correct-attendance", MeetingCommands::correctAttendance),
              Map.entry("erase", (form, framework) -> Erasures.read(form))));

  private static final Map<String, BiFunction<Form, String, Command>> DUTIES =
      new TreeMap<>(
          Map.of(
              "do-duty", (form, duty) -> new Command.DoDuty(duty, form.optionalNarrative("note")),
              "take-back-duty", (form, duty) -> new Command.TakeBackDuty(duty, form.place("place")),
              "erase", (form, duty) -> Erasures.read(form)));

  private MeetingCommands() {}

  /** The names that {@code do} may have. */
  public static Set<String> names() {
    return FORMS.keySet();
  }

  /** The meeting of this body that is called, in this form; faults go to the form. */
  public static Command.CallMeeting call(Form form, String body) {
    return new Command.CallMeeting(
        body, form.when("startsAt"), form.oneOf("mode", MODES, Mode.IN_ROOM));
  }

  /** What is said of this duty outside any one review; faults go to the form. */
  public static Command duty(Form form, String duty) {
    return form.oneOf("do", DUTIES, MeetingCommands::nothing).apply(form, duty);
  }

  /** The command in this form; faults go to the form. */
  public static Command.OnMeeting read(Form form, Framework framework) {
    return form.oneOf("do", FORMS, MeetingCommands::nothing).apply(form, framework);
  }

  /** Whether it needs an {@code If-Match}. */
  public static boolean restsOnAView(Command.OnMeeting command) {
    return REST_ON_A_VIEW.contains(command.getClass());
  }

  private static Command.OnMeeting nothing(Form form, Framework framework) {
    form.anythingGoes();
    return new Command.CorrectAttendance(0);
  }

  private static Command nothing(Form form, String duty) {
    form.anythingGoes();
    return new Command.TakeBackDuty(duty, 0);
  }

  private static Command.OnMeeting listItem(Form form, Framework framework) {
    return new Command.ListItem(form.text("reference"), form.text("review"), form.text("step"));
  }

  private static Command.OnMeeting arrive(Form form, Framework framework) {
    return new Command.Arrive(
        form.person("person"),
        form.oneOf("as", CLASSES, AttendanceClass.INVITEE),
        form.oneOf("mode", MODES, Mode.IN_ROOM),
        form.optionalText("seat"));
  }

  private static Command.OnMeeting depart(Form form, Framework framework) {
    return new Command.Depart(form.person("person"));
  }

  private static Command.OnMeeting takeChair(Form form, Framework framework) {
    return new Command.TakeChair(form.person("person"));
  }

  private static Command.OnMeeting declareInterest(Form form, Framework framework) {
    return new Command.DeclareInterest(form.text("item"), form.person("person"));
  }

  private static Command.OnMeeting invite(Form form, Framework framework) {
    return new Command.Invite(form.text("item"), form.person("person"));
  }

  private static Command.OnMeeting endInvitation(Form form, Framework framework) {
    return new Command.EndInvitation(form.text("item"), form.person("person"));
  }

  private static Command.OnMeeting decideItem(Form form, Framework framework) {
    return new Command.DecideItem(
        form.text("item"),
        form.text("option"),
        FieldsOf.asks(framework).in(form, "answers"),
        votes(form),
        form.optionalPlace("adopts"));
  }

  private static Command.OnMeeting disagreeOnItem(Form form, Framework framework) {
    return new Command.DisagreeOnItem(form.text("item"), form.narrative("reason"), votes(form));
  }

  private static Command.OnMeeting correctAttendance(Form form, Framework framework) {
    return new Command.CorrectAttendance(form.place("place"));
  }

  private static List<Vote> votes(Form form) {
    return form.forms(
        "votes",
        vote ->
            new Vote(
                vote.person("person"),
                vote.text("seat"),
                vote.oneOf("ballot", BALLOTS, Ballot.ABSTAIN)));
  }
}
