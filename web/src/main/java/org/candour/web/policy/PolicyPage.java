package org.candour.web.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.config.defect.Defect;
import org.candour.config.plain.Chapter;
import org.candour.config.plain.Clause;
import org.candour.config.plain.Glossary;
import org.candour.config.plain.PlainPolicy;
import org.candour.config.plain.Statement;
import org.candour.rule.Rule;
import org.candour.rule.Saying;
import org.candour.web.shared.RuleLink;

/**
 * A policy in plain words as a page.
 *
 * @param readings the rules that rest on a reading of the document
 * @param warnings what the checker would have looked at
 * @param about the version itself
 * @param names whom the names in the chapters mean
 * @param chapters each below the one it belongs to
 */
public record PolicyPage(
    int version,
    List<RuleNote> readings,
    List<WarningView> warnings,
    List<GlossaryView> about,
    List<ChapterView> chapters,
    List<GlossaryView> names) {
  static final String TITLE = "Your policy as the engine understands it";

  /** Something in the document to look at, which stops nothing. */
  public record WarningView(String says, String mend, String where) {
    static WarningView of(Defect warning) {
      return new WarningView(
          warning.says(),
          warning.mend(),
          "Line " + warning.place().line() + " of the framework, “" + warning.place().path() + "”");
    }
  }

  /** Names and settings. */
  public record GlossaryView(String id, String title, List<TermView> terms) {}

  /** A name or setting; the reading is empty where none was taken. */
  public record TermView(String name, String means, String reading) {}

  /** A part with a heading. */
  public record ChapterView(
      String id, String title, List<ClauseView> clauses, List<ChapterView> chapters) {}

  /** What is stated, and beside it the rules it rests on. */
  public record ClauseView(List<StatementView> statements, List<RuleNote> rules) {}

  /** One statement; its topic is empty where it goes on with the one before. */
  public record StatementView(String topic, String says, List<Saying> parts, boolean silent) {}

  /**
   * A rule beside what is stated.
   *
   * @param anchor its id on the page; empty wherever it stands a second time
   * @param href to where it stands first
   */
  public record RuleNote(
      String id,
      String anchor,
      String href,
      String says,
      String cites,
      String whenNotKept,
      String colour,
      String assumed) {}

  static PolicyPage of(PlainPolicy policy, List<Defect> warnings) {
    Writer writer = new Writer();
    List<ChapterView> chapters = policy.chapters().stream().map(writer::chapter).toList();
    List<GlossaryView> glossaries = policy.glossaries().stream().map(PolicyPage::glossary).toList();
    return new PolicyPage(
        policy.version(),
        policy.readings().stream().map(rule -> note(rule, "")).toList(),
        warnings.stream().map(WarningView::of).toList(),
        glossaries.subList(0, 1),
        chapters,
        glossaries.subList(1, glossaries.size()));
  }

  private static GlossaryView glossary(Glossary glossary) {
    return new GlossaryView(
        glossary.id(),
        glossary.title(),
        glossary.terms().stream()
            .map(term -> new TermView(term.name(), term.means(), term.reading().orElse("")))
            .toList());
  }

  private static RuleNote note(Rule rule, String anchor) {
    String id = rule.id().value();
    return new RuleNote(
        id,
        anchor,
        RuleLink.to(id),
        rule.says(),
        rule.cites().words(),
        Clause.whenNotKept(rule),
        colour(rule),
        rule.assumed().orElse(""));
  }

  private static String colour(Rule rule) {
    return switch (rule.level()) {
      case REFUSE -> "red";
      case REFUSE_UNLESS_REASON -> "orange";
      case WARN -> "yellow";
      case REMIND -> "blue";
      case INFORM -> "grey";
    };
  }

  /** Goes through the chapters in order, so that each rule has its place where it stands first. */
  private static final class Writer {
    private final Set<String> placed = new HashSet<>();

    ChapterView chapter(Chapter chapter) {
      return new ChapterView(
          chapter.id(),
          chapter.title(),
          chapter.clauses().stream().map(this::clause).toList(),
          chapter.chapters().stream().map(this::chapter).toList());
    }

    private ClauseView clause(Clause clause) {
      List<RuleNote> rules = new ArrayList<>();
      rules.add(placed(clause.rule()));
      clause.beside().forEach(rule -> rules.add(placed(rule)));
      return new ClauseView(statements(clause.statements()), rules);
    }

    private RuleNote placed(Rule rule) {
      String id = rule.id().value();
      return note(rule, placed.add(id) ? RuleLink.anchor(id) : "");
    }

    private static List<StatementView> statements(List<Statement> all) {
      List<StatementView> views = new ArrayList<>();
      String topic = "";
      for (Statement one : all) {
        String shown = one.topic().equals(topic) ? "" : one.topic();
        views.add(new StatementView(shown, one.says(), one.parts(), one.silent()));
        topic = one.topic();
      }
      return views;
    }
  }
}
