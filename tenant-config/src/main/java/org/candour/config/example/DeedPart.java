package org.candour.config.example;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.form.Ask;
import org.candour.form.Option;
import org.candour.pathway.Choice;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.quorum.Ballot;

/** Reads one thing that is done in an example. Which key it has says what is done. */
record DeedPart(Readers readers, Optional<String> theReview) {
  private static final Map<String, Ballot> BALLOTS =
      Map.of("in favour", Ballot.AYE, "against", Ballot.NO);
  private static final Map<String, Act.Part> PARTS =
      Map.of(
          "in the room", new Act.Part(Optional.empty(), Mode.IN_ROOM),
          "remote", new Act.Part(Optional.empty(), Mode.REMOTE),
          "deputy", new Act.Part(Optional.of(AttendanceClass.DEPUTY), Mode.IN_ROOM),
          "invited", new Act.Part(Optional.of(AttendanceClass.INVITEE), Mode.IN_ROOM),
          "in attendance", new Act.Part(Optional.of(AttendanceClass.IN_ATTENDANCE), Mode.IN_ROOM),
          "presenting", new Act.Part(Optional.of(AttendanceClass.PRESENTER), Mode.IN_ROOM));

  Deed deed(Section section) {
    Optional<String> review =
        readers.maybe(section, "review", "review", readers.framework().reviews().keySet());
    return new Deed(
        section.place(),
        readers.moment(section, "at"),
        section.maybe("by").map(Node.Text::text),
        readers.time(section, "happened", Times::when),
        section.maybe("why").map(Node.Text::text),
        review,
        act(section, review.or(() -> theReview)));
  }

  private Act act(Section section, Optional<String> review) {
    if (section.has("refer")) {
      return refer(section);
    }
    if (section.has("facts")) {
      return new Act.Say(readers.values(section, "facts", readers.framework().facts()));
    }
    if (section.has("involve")) {
      return new Act.Involve(
          readers.set(section, "involve", "agency", readers.framework().agencies().keySet()));
    }
    if (section.has("appoint")) {
      return new Act.Appoint(
          new AppointmentPart(readers).of(section.text("appoint"), section),
          readers.values(section, "answers", readers.framework().appointmentAsks()));
    }
    if (section.has("meet")) {
      String body = readers.needed(section, "meet", "body", bodies());
      return new Act.Meet(body, meeting(section));
    }
    return ofStep(section, review);
  }

  private Act ofStep(Section section, Optional<String> review) {
    if (section.has("do")) {
      Optional<Step> step = step(section, "do", review);
      return new Act.Do(
          id(step),
          readers.maybe(section, "answer", "answer", answers(step)),
          readers.maybe(section, "agency", "agency", readers.framework().agencies().keySet()),
          answers(section, asks(step)));
    }
    if (section.has("decide")) {
      Optional<Step> step = step(section, "decide", review);
      return new Act.Decide(
          id(step),
          readers.needed(section, "option", "option", options(step)),
          ifHeld(section),
          answers(section, asks(step)));
    }
    if (section.has("endorse")) {
      Optional<Step> step = step(section, "endorse", review);
      return new Act.Endorse(
          id(step),
          readers.needed(section, "outcome", "outcome", outcomes(step)),
          answers(section, asks(step)));
    }
    return others(section, review);
  }

  private Act others(Section section, Optional<String> review) {
    if (section.has("settle")) {
      Optional<Step> step = step(section, "settle", review);
      return new Act.Settle(
          id(step),
          readers.needed(section, "option", "option", options(step)),
          ifHeld(section),
          answers(section, asks(step)));
    }
    if (section.has("escalate")) {
      return new Act.Escalate(
          id(step(section, "escalate", review)),
          section.maybe("rung").map(Node.Text::text),
          ifHeld(section));
    }
    if (section.has("disagree")) {
      return new Act.Disagree(id(step(section, "disagree", review)));
    }
    if (section.has("extend")) {
      Optional<Step> step = step(section, "extend", review);
      return new Act.Extend(
          id(step),
          readers.needed(section, "limit", "rule", readers.framework().rules().keySet()),
          readers.day(section, "until"));
    }
    if (section.has("plan")) {
      return new Act.Plan(id(step(section, "plan", review)), readers.day(section, "for"));
    }
    if (section.has("reach")) {
      return new Act.Reach(id(step(section, "reach", review)), readers.texts(section, "taking"));
    }
    return new RoutineDeed(readers).act(section);
  }

  private Act refer(Section section) {
    String type =
        readers.needed(section, "refer", "review", readers.framework().reviews().keySet());
    List<Ask> asks =
        readers
            .review(Optional.of(type))
            .map(ReviewType::referral)
            .map(ReviewType.Referral::asks)
            .orElse(List.of());
    return new Act.Refer(
        type,
        readers.maybe(section, "agency", "agency", readers.framework().agencies().keySet()),
        answers(section, asks));
  }

  private Act.Answers answers(Section section, List<Ask> asks) {
    return new Act.Answers(
        readers.values(section, "answers", Readers.fields(asks)),
        readers.set(section, "without", "question", Readers.fields(asks).keySet()));
  }

  private Optional<Act.Meeting> ifHeld(Section section) {
    return section.has("present") ? Optional.of(meeting(section)) : Optional.empty();
  }

  private Act.Meeting meeting(Section section) {
    return new Act.Meeting(
        present(section),
        readers.set(section, "against"),
        readers.set(section, "abstains"),
        readers.set(section, "silent"),
        readers.set(section, "interests"),
        section.maybe("chair").map(Node.Text::text),
        section.maybe("business").map(Node.Text::text),
        section.yes("votes", false),
        casting(section));
  }

  /** The second vote of whoever chairs. */
  private Optional<Ballot> casting(Section section) {
    Optional<Node.Text> text = section.maybe("casting vote");
    Optional<Ballot> ballot = text.map(Node.Text::text).map(BALLOTS::get);
    text.filter(t -> ballot.isEmpty())
        .ifPresent(
            t ->
                readers
                    .defects()
                    .add(
                        t.place(),
                        Kind.NOT_ONE_OF,
                        t.text(),
                        String.join(", ", new TreeSet<>(BALLOTS.keySet())),
                        readers.defects().nearest(t.text(), BALLOTS.keySet())));
    return ballot;
  }

  private Map<String, Act.Part> present(Section section) {
    Map<String, Act.Part> present = new LinkedHashMap<>();
    Optional<Node> node = section.needed("present");
    if (node.isPresent() && node.get() instanceof Node.Keys keys) {
      keys.entries().forEach((who, entry) -> present.put(who, part(section, entry.value())));
    } else {
      readers
          .set(section, "present")
          .forEach(who -> present.put(who, new Act.Part(Optional.empty(), Mode.IN_ROOM)));
    }
    return present;
  }

  private Act.Part part(Section section, Node node) {
    Optional<Node.Text> text = section.text(node);
    Act.Part part = text.map(Node.Text::text).map(PARTS::get).orElse(null);
    if (part == null) {
      text.ifPresent(
          t ->
              readers
                  .defects()
                  .add(
                      t.place(),
                      Kind.NOT_ONE_OF,
                      t.text(),
                      String.join(", ", PARTS.keySet()),
                      readers.defects().nearest(t.text(), PARTS.keySet())));
      return new Act.Part(Optional.empty(), Mode.IN_ROOM);
    }
    return part;
  }

  private Set<String> bodies() {
    return readers.framework().bodies().keySet();
  }

  private Optional<Step> step(Section section, String key, Optional<String> review) {
    Set<String> steps = new LinkedHashSet<>();
    readers.review(review).ifPresent(its -> steps.addAll(its.byId().keySet()));
    readers.framework().ofCase().ifPresent(its -> steps.addAll(its.byId().keySet()));
    String id = readers.needed(section, key, "step", steps);
    return readers.step(review, id);
  }

  private static String id(Optional<Step> step) {
    return step.map(Step::id).orElse("");
  }

  private static List<Ask> asks(Optional<Step> step) {
    return step.map(Step::asks).orElse(List.of());
  }

  private static List<String> answers(Optional<Step> step) {
    return step.filter(Step.Obligation.class::isInstance)
        .map(s -> ((Step.Obligation) s).answers().stream().map(Option::id).toList())
        .orElse(List.of());
  }

  private static List<String> options(Optional<Step> step) {
    return step.filter(Step.Decision.class::isInstance)
        .map(s -> ((Step.Decision) s).options().stream().map(Choice::id).toList())
        .orElse(List.of());
  }

  private static List<String> outcomes(Optional<Step> step) {
    return step.filter(Step.Endorsement.class::isInstance)
        .map(s -> ((Step.Endorsement) s).outcomes().stream().map(Outcome::id).toList())
        .orElse(List.of());
  }
}
