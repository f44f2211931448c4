package org.candour.config.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.framework.Framework;
import org.candour.rule.Rule;

/**
 * A partnership's policy as the engine understands it, to be read and approved by people who know
 * the documents and not the language they are kept in.
 */
public record PlainPolicy(
    String partnership, int version, List<Glossary> glossaries, List<Chapter> chapters) {
  public PlainPolicy {
    glossaries = List.copyOf(glossaries);
    chapters = List.copyOf(chapters);
  }

  /** The whole of a framework in words. */
  public static PlainPolicy of(Framework framework) {
    Naming naming = new Naming(framework);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new PostChapter(naming).chapter());
    chapters.add(
        Chapter.of(
            "bodies",
            "Boards, panels and groups",
            framework.bodies().values().stream()
                .map(its -> new BodyChapter(naming, its).chapter())
                .toList()));
    framework
        .ofCase()
        .map(
            type ->
                Chapter.of(
                    "case",
                    "The case itself, whatever review follows",
                    type.steps().stream()
                        .map(step -> new StepChapter(naming, type, step).chapter())
                        .toList()))
        .ifPresent(chapters::add);
    framework.reviews().values().stream()
        .map(type -> new ReviewChapter(naming, type).chapter())
        .forEach(chapters::add);
    chapters.add(new LadderChapter(naming).chapter());
    chapters.add(new StandingChapter(naming).duties());
    chapters.add(new StandingChapter(naming).papers());
    chapters.add(new StandingChapter(naming).access());
    chapters.add(OtherRules.chapter(naming, chapters));
    return new PlainPolicy(
        framework.name(),
        framework.version(),
        new Glossaries(naming).all(),
        chapters.stream().filter(chapter -> chapter.all().findAny().isPresent()).toList());
  }

  /** Every clause, in order. */
  public Stream<Clause> clauses() {
    return chapters.stream().flatMap(Chapter::all);
  }

  /** Every rule that is said, each once, in order; also those that stand beside another. */
  public List<Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    clauses()
        .flatMap(clause -> Stream.concat(Stream.of(clause.rule()), clause.beside().stream()))
        .forEach(rule -> rules.putIfAbsent(rule.id().value(), rule));
    return List.copyOf(rules.values());
  }

  /** The rules that rest on a reading of the document, for the partnership to confirm. */
  public List<Rule> readings() {
    return rules().stream().filter(rule -> rule.assumed().isPresent()).toList();
  }
}
