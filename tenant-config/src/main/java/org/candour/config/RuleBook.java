package org.candour.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.framework.Beside;
import org.candour.rule.Citation;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.candour.rule.SetAside;

/**
 * Every rule of a framework. A rule is stated in full in one place, beside what it is about, and
 * may be named by its id alone anywhere else. Stated twice, it must say the same.
 */
final class RuleBook {
  private static final Set<String> KEYS =
      Set.of("says", "cites", "level", "assumed", "set aside by");

  private static final String GIVES_WAY = "refuse unless a reason is given";

  private final Names names;
  private final Defects defects;
  private final Map<String, Stated> stated = new LinkedHashMap<>();
  private final List<Beside> beside = new ArrayList<>();

  private record Stated(Rule rule, Node.Keys at) {}

  RuleBook(Node.Keys root, Names names, Defects defects) {
    this.names = names;
    this.defects = defects;
    gather(root);
  }

  private void gather(Node node) {
    if (node instanceof Node.Items items) {
      items.items().forEach(this::gather);
    } else if (node instanceof Node.Keys keys) {
      if (keys.at("rule").orElse(keys) instanceof Node.Text id && keys.at("says").isPresent()) {
        state(id, keys);
      }
      keys.entries().values().forEach(entry -> gather(entry.value()));
    }
  }

  private void state(Node.Text id, Node.Keys at) {
    if (id.text().isBlank()) {
      return;
    }
    Rule rule = Section.read(ofRule(at), defects, section -> rule(id.text(), section));
    Stated first = stated.putIfAbsent(id.text(), new Stated(rule, at));
    if (first != null && !first.rule().equals(rule)) {
      defects.add(
          id.place(), Kind.RULE_TWICE, id.text(), Integer.toString(first.at().place().line()));
    }
  }

  /** Only the keys that state a rule: the others belong to whatever it is about. */
  private static Node.Keys ofRule(Node.Keys at) {
    Map<String, Node.Entry> mine = new LinkedHashMap<>(at.entries());
    mine.keySet().retainAll(KEYS);
    return new Node.Keys(at.place(), mine);
  }

  private Rule rule(String id, Section section) {
    return new Rule(
        new RuleId(id),
        section.text("says"),
        Words.LEVELS.of(section.needed("level").flatMap(section::text), defects),
        section
            .needed("cites")
            .flatMap(section::text)
            .map(this::citation)
            .orElse(new Citation("", "")),
        section.maybe("assumed").map(Node.Text::text),
        setAside(section));
  }

  /** Only what gives way to a reason can be set aside. */
  private Optional<SetAside> setAside(Section section) {
    Map<String, String> posts = new LinkedHashMap<>();
    for (Node.Text post : section.texts("set aside by")) {
      posts.put(names.check(Name.POST, post), names.called(Name.POST, post.text()));
      if (!section.maybe("level").map(Node.Text::text).equals(Optional.of(GIVES_WAY))) {
        defects.add(post.place(), Kind.SETS_NOTHING_ASIDE, GIVES_WAY);
      }
    }
    return posts.isEmpty() ? Optional.empty() : Optional.of(new SetAside(posts));
  }

  private Citation citation(Node.Text cites) {
    int comma = cites.text().indexOf(',');
    String document = comma < 0 ? cites.text() : cites.text().substring(0, comma);
    names.check(Name.DOCUMENT, new Node.Text(cites.place(), document));
    return new Citation(
        names.called(Name.DOCUMENT, document),
        comma < 0 ? "" : cites.text().substring(comma + 1).strip());
  }

  /** The rule that a section states or names, if it does. */
  Optional<Rule> maybe(Section section) {
    boolean states = KEYS.stream().filter(section::has).count() > 0;
    Optional<Node.Text> id = section.maybe("rule");
    if (states && id.isEmpty()) {
      section.missing(Kind.MISSING, "rule");
    } else if (states && !section.has("says")) {
      section.missing(Kind.MISSING, "says");
    }
    List<String> others =
        section.texts("also carries").stream().map(one -> named(one).id().value()).toList();
    if (id.isPresent() && !others.isEmpty()) {
      beside.add(new Beside(section.place().path(), id.get().text(), others));
    }
    return id.map(this::named);
  }

  /** The rule that a section must state or name. */
  Rule of(Section section) {
    return maybe(section)
        .orElseGet(
            () -> {
              section.missing(Kind.MISSING, "rule");
              return unknown("?");
            });
  }

  /** The rule of this id. */
  Rule named(Node.Text id) {
    Stated found = stated.get(id.text());
    if (found == null) {
      names.dangling("rule", id, stated.keySet());
      return unknown(id.text());
    }
    return found.rule();
  }

  private static Rule unknown(String id) {
    return new Rule(
        new RuleId(id),
        "",
        org.candour.rule.Enforcement.INFORM,
        new Citation("", ""),
        Optional.empty());
  }

  /** All rules by id, in the order of the document. */
  Map<String, Rule> all() {
    Map<String, Rule> all = new LinkedHashMap<>();
    stated.forEach((id, s) -> all.put(id, s.rule()));
    return Collections.unmodifiableMap(all);
  }

  /** The parts that carry several rules, in the order they were read. */
  List<Beside> beside() {
    return Collections.unmodifiableList(beside);
  }
}
