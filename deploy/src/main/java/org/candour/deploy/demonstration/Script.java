package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.api.cases.CaseCommands;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.Form;
import org.candour.api.meetings.MeetingCommands;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.MeetingView;
import org.candour.casework.Outcome;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.framework.Framework;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * One invented case, played line by line. Each line is a form of the programming interface with
 * {@code by}, who sends it; {@code refer} begins the case, {@code call} calls a meeting of a body
 * under the name {@code as}, and {@code at} says at which meeting a line happens. What a line
 * brings forth can be named by later ones: {@code $case}, {@code $item}.
 */
final class Script {
  private final Casework casework;
  private final PartnershipId partnership;
  private final Framework framework;
  private final Days days;
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();

  Script(Casework casework, PartnershipId partnership, Framework framework, Days days) {
    this.casework = casework;
    this.partnership = partnership;
    this.framework = framework;
    this.days = days;
  }

  /** Plays every line; a line that is refused ends the script with every reason. */
  void play(JsonNode lines) {
    int number = 1;
    for (JsonNode line : lines) {
      try {
        play((ObjectNode) days.in(line, named));
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            partnership + ", line " + number + " of a case: " + why(e), e);
      }
      number++;
    }
  }

  private static String why(RuntimeException e) {
    return e instanceof org.candour.api.json.BadInput bad
        ? bad.reasons().stream().map(Reason::says).collect(Collectors.joining(" "))
        : String.valueOf(e.getMessage());
  }

  private void play(ObjectNode line) {
    Who who = new Who(partnership, new PersonId(take(line, "by")));
    if (line.has("call")) {
      call(who, line);
    } else if (line.has("at")) {
      atMeeting(who, take(line, "at"), Form.of(line));
    } else if (line.has("refer")) {
      line.put("type", take(line, "refer"));
      refer(who, Form.of(line));
    } else {
      onCase(who, Form.of(line));
    }
  }

  private void refer(Who who, Form form) {
    Command.Refer referral = CaseCommands.referral(form, framework);
    Terms terms = TermsOf.of(form);
    form.done();
    CaseView view = done(casework.refer(who, referral, terms));
    named.put("$case", view.reference());
  }

  private void onCase(Who who, Form form) {
    Command.OnCase command = CaseCommands.read(form, framework);
    Terms terms = TermsOf.of(form);
    form.done();
    done(casework.onCase(who, name("$case"), command, terms));
  }

  private void call(Who who, ObjectNode line) {
    String body = take(line, "call");
    String as = take(line, "as");
    Form form = Form.of(line);
    Command.CallMeeting calls = MeetingCommands.call(form, body);
    Terms terms = TermsOf.of(form);
    form.done();
    MeetingView view = done(casework.callMeeting(who, body, calls.startsAt(), calls.mode(), terms));
    named.put(as, view.standing().meeting());
    bodies.put(as, body);
  }

  private void atMeeting(Who who, String as, Form form) {
    Command.OnMeeting command = MeetingCommands.read(form, framework);
    Terms terms = TermsOf.of(form);
    form.done();
    String body = Optional.ofNullable(bodies.get(as)).orElse("");
    MeetingView view = done(casework.onMeeting(who, body, name(as), command, terms));
    view.standing().items().stream()
        .reduce((first, second) -> second)
        .ifPresent(item -> named.put("$item", item.item()));
  }

  private String name(String of) {
    return Optional.ofNullable(named.get(of))
        .orElseThrow(() -> new IllegalStateException(of + " is not there yet"));
  }

  private static String take(ObjectNode line, String name) {
    JsonNode taken = line.remove(name);
    if (taken == null) {
      throw new IllegalStateException(name + " is missing");
    }
    return taken.asText();
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.now();
    }
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new IllegalStateException(
          refused.reasons().stream().map(Reason::says).collect(Collectors.joining(" ")));
    }
    throw new IllegalStateException(outcome.getClass().getSimpleName());
  }
}
