package org.candour.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Anchor;

/**
 * Reads what a limit is counted from: the referral, a fact that holds a date, another step of this
 * review, a planned day, a body's next meeting, or the first or last of several of them.
 */
final class AnchorPart {
  private static final String REFERRAL = "referral";
  private static final String PLANNED = "planned ";
  private static final Pattern MEETING =
      Pattern.compile("next meeting of (\\S+)(?: after (\\S+))?");

  private final Known known;
  private final StepNames steps;

  AnchorPart(Known known, StepNames steps) {
    this.known = known;
    this.steps = steps;
  }

  /** The event below {@code of}. */
  Anchor of(Section section) {
    return section.needed("of").map(node -> anchor(node, section)).orElseGet(this::referral);
  }

  /** The event that is still to come, below {@code before}: a step is meant as it is planned. */
  Anchor before(Section section) {
    return section
        .needed("before")
        .flatMap(section::text)
        .map(text -> steps.has(text.text()) ? planned(text) : anchor(text))
        .orElseGet(this::referral);
  }

  /** What a limit is counted from when its own event could not be read. */
  Anchor referral() {
    return new Anchor.Referral(steps.referral());
  }

  private Anchor anchor(Node node, Section section) {
    return node instanceof Node.Keys
        ? Section.read(node, known.defects(), this::several)
        : section.text(node).map(this::anchor).orElseGet(this::referral);
  }

  private Anchor several(Section section) {
    boolean first = section.has("first of");
    String key = first ? "first of" : "last of";
    List<Anchor> events = new ArrayList<>();
    if (section.needed(key).isPresent()) {
      section.items(key).forEach(item -> events.add(anchor(item, section)));
      if (events.isEmpty()) {
        section.missing(Kind.NO_PARTS, key);
      }
    }
    String name =
        events.stream()
            .map(Anchor::name)
            .collect(Collectors.joining("; ", "the " + key + " these: ", ""));
    return first ? new Anchor.FirstOf(events, name) : new Anchor.LastOf(events, name);
  }

  /** The event that a text names. */
  Anchor named(Node.Text of) {
    return anchor(of);
  }

  private Anchor anchor(Node.Text of) {
    String text = of.text();
    if (text.equals(REFERRAL)) {
      return referral();
    }
    if (text.startsWith(PLANNED)) {
      return planned(new Node.Text(of.place(), text.substring(PLANNED.length())));
    }
    Matcher meeting = MEETING.matcher(text);
    return meeting.matches() ? meeting(of, meeting) : event(of);
  }

  /** Whether a text says a meeting. */
  static boolean isMeeting(String text) {
    return MEETING.matcher(text).matches();
  }

  private Anchor planned(Node.Text step) {
    String id = steps.check(step);
    return new Anchor.StepPlanned(id, "the day planned for “" + steps.called(id) + "”");
  }

  private Anchor meeting(Node.Text of, Matcher meeting) {
    String body = known.names().check(Name.BODY, new Node.Text(of.place(), meeting.group(1)));
    Anchor after =
        Optional.ofNullable(meeting.group(2))
            .map(id -> anchor(new Node.Text(of.place(), id)))
            .orElseGet(this::referral);
    String name =
        "the next meeting of the "
            + known.names().called(Name.BODY, body)
            + " set for after: "
            + after.name();
    return new Anchor.NextMeeting(body, after, name);
  }

  private Anchor event(Node.Text of) {
    String id = of.text();
    boolean fact = known.names().has(Name.FACT, id);
    if (fact && steps.has(id)) {
      known.defects().add(of.place(), Kind.NAME_TWICE, id, "a fact", "a step");
    } else if (!fact && !steps.has(id)) {
      List<String> all = new ArrayList<>(steps.ids());
      all.addAll(known.factIds());
      all.add(REFERRAL);
      known.names().dangling("date fact or step", of, Set.copyOf(all));
    }
    return fact
        ? new Anchor.FactDate(id, known.event(id))
        : new Anchor.StepMet(id, steps.event(id));
  }
}
