package org.candour.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.form.Ask;
import org.candour.form.Option;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.Sequel;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Rule;

/** Reads one step of a review: a duty, a decision or an endorsement. */
final class StepPart {
  private static final String NOT_SET = "not set";

  private final Known known;
  private final StepNames steps;
  private final Map<String, Set<String>> blind = new LinkedHashMap<>();

  StepPart(Known known, StepNames steps) {
    this.known = known;
    this.steps = steps;
  }

  /** By step, what whoever takes it may not see. */
  Map<String, Set<String>> blind() {
    return blind;
  }

  Step step(Section section) {
    Set<String> unseen =
        section.texts("blind to").stream().map(steps::check).collect(Collectors.toSet());
    if (!unseen.isEmpty()) {
      blind.put(section.id(), unseen);
    }
    if (section.has("decision")) {
      return decision(section);
    }
    return section.has("endorsement") ? endorsement(section) : duty(section);
  }

  /** A step that is a duty. */
  Step duty(Section section) {
    named(section);
    List<Option> answers = new FieldPart(known).options(section, "answers");
    Common its = common(section, answers.stream().map(Option::id).collect(Collectors.toSet()));
    return new Step.Obligation(
        section.id(),
        section.text("duty"),
        its.rule(),
        its.guard(),
        its.limits(),
        its.owner(),
        its.asks(),
        answers,
        section.texts("tells").stream().map(new OwnerPart(known)::told).toList());
  }

  private Step decision(Section section) {
    named(section);
    Map<String, Choice> options = section.entries("options", this::choice);
    Common its = common(section, options.keySet());
    if (options.isEmpty()) {
      section.missing(Kind.MISSING, "options");
    }
    return new Step.Decision(
        section.id(),
        section.text("decision"),
        its.rule(),
        its.guard(),
        its.limits(),
        its.owner(),
        its.asks(),
        List.copyOf(options.values()),
        ladder(section),
        section.yes("recommends", false),
        section.maybe("business").map(Node.Text::text));
  }

  /** Where a disagreement goes. It must be said, even when the framework sets nothing. */
  private Optional<String> ladder(Section section) {
    return section
        .needed("if they disagree")
        .flatMap(section::text)
        .filter(text -> !text.text().equals(NOT_SET))
        .map(text -> known.names().check(Name.LADDER, text));
  }

  private Choice choice(Node node) {
    if (node instanceof Node.Text text) {
      String id = text.place().path().substring(text.place().path().lastIndexOf('.') + 1);
      return new Choice(id, text.text(), Optional.empty(), Optional.empty(), Set.of());
    }
    return Section.read(
        node,
        known.defects(),
        s ->
            new Choice(
                s.id(),
                s.text("name"),
                new CriterionPart(known).maybe(s, "when"),
                known.rules().maybe(s),
                s.texts("counts as").stream().map(Node.Text::text).collect(Collectors.toSet()),
                sequel(s)));
  }

  private Sequel sequel(Section section) {
    return new Sequel(
        section.texts("reopens").stream().map(steps::check).collect(Collectors.toSet()),
        section.yes("closes", false));
  }

  private Step endorsement(Section section) {
    named(section);
    Map<String, Outcome> outcomes = section.each("outcomes", this::outcome);
    Common its = common(section, outcomes.keySet());
    return new Step.Endorsement(
        section.id(),
        section.text("endorsement"),
        its.rule(),
        its.guard(),
        its.limits(),
        its.owner(),
        its.asks(),
        section.needed("on").flatMap(section::text).map(steps::check).orElse(""),
        List.copyOf(outcomes.values()),
        Words.SILENCE.of(section.needed("silence means").flatMap(section::text), known.defects()),
        section.maybe("returns").map(text -> Words.TIMES.of(Optional.of(text), known.defects())));
  }

  private Outcome outcome(Section section) {
    return new Outcome(
        section.id(),
        section.text("name"),
        Words.EFFECTS.of(section.needed("then").flatMap(section::text), known.defects()),
        sequel(section));
  }

  private void named(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    section.maybe("event");
  }

  private Common common(Section section, Set<String> options) {
    Rule rule = known.rules().of(section);
    return new Common(
        rule,
        new GuardPart(known, steps).guard(section),
        new LimitPart(known, steps).limits(section, rule),
        new OwnerPart(known).who(section),
        asks(section, rule, options));
  }

  /** The questions put there, after them what must be in it. */
  private List<Ask> asks(Section section, Rule rule, Set<String> options) {
    List<Ask> all = new ArrayList<>(new AskPart(known).asks(section, options));
    section
        .entries("must contain", node -> new PackPart(known, rule).ask(node))
        .values()
        .forEach(
            ask -> {
              if (all.stream().anyMatch(other -> other.field().id().equals(ask.field().id()))) {
                section.missing(
                    Kind.NAME_TWICE, ask.field().id(), "a question", "what it must contain");
              }
              all.add(ask);
            });
    return all;
  }

  /** What every kind of step has. */
  private record Common(
      Rule rule, Guard guard, List<TimeLimit> limits, Owner owner, List<Ask> asks) {}
}
