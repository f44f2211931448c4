package org.candour.api.frameworks;

import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.api.problem.RuleBody;
import org.candour.config.plain.Chapter;
import org.candour.config.plain.Clause;
import org.candour.config.plain.Glossary;
import org.candour.config.plain.PlainPolicy;
import org.candour.config.plain.Statement;
import org.candour.rule.Saying;

/** A policy in plain words: every statement with the rule it rests on. */
public record PolicyBody(
    String partnership, int version, List<GlossaryBody> glossaries, List<ChapterBody> chapters)
    implements Body {

  /** Names and settings. */
  public record GlossaryBody(String id, String title, List<TermBody> terms) {
    static GlossaryBody of(Glossary glossary) {
      return new GlossaryBody(
          glossary.id(), glossary.title(), glossary.terms().stream().map(TermBody::of).toList());
    }
  }

  /**
   * A name or setting and what it means.
   *
   * @param reading the reading taken where the document is unclear
   */
  public record TermBody(String name, String means, Optional<String> reading) {
    static TermBody of(Glossary.Term term) {
      return new TermBody(term.name(), term.means(), term.reading());
    }
  }

  /** A part with a heading. */
  public record ChapterBody(
      String id, String title, List<ClauseBody> clauses, List<ChapterBody> chapters) {
    static ChapterBody of(Chapter chapter) {
      return new ChapterBody(
          chapter.id(),
          chapter.title(),
          chapter.clauses().stream().map(ClauseBody::of).toList(),
          chapter.chapters().stream().map(ChapterBody::of).toList());
    }
  }

  /**
   * One rule and what the engine makes of it.
   *
   * @param beside the rules that the same part of the framework carries with it
   */
  public record ClauseBody(RuleBody rule, List<RuleBody> beside, List<StatementBody> statements) {
    static ClauseBody of(Clause clause) {
      return new ClauseBody(
          RuleBody.of(clause.rule()),
          clause.beside().stream().map(RuleBody::of).toList(),
          clause.statements().stream().map(StatementBody::of).toList());
    }
  }

  /**
   * One statement.
   *
   * @param topic what it is about, in a word or two
   * @param silent whether it says that the framework sets nothing
   */
  public record StatementBody(String topic, String says, List<SayingBody> parts, boolean silent) {
    static StatementBody of(Statement statement) {
      return new StatementBody(
          statement.topic(),
          statement.says(),
          statement.parts().stream().map(SayingBody::of).toList(),
          statement.silent());
    }
  }

  /** A line with what stands below it. */
  public record SayingBody(String says, List<SayingBody> parts) {
    static SayingBody of(Saying saying) {
      return new SayingBody(saying.says(), saying.parts().stream().map(SayingBody::of).toList());
    }
  }

  static PolicyBody of(PlainPolicy policy) {
    return new PolicyBody(
        policy.partnership(),
        policy.version(),
        policy.glossaries().stream().map(GlossaryBody::of).toList(),
        policy.chapters().stream().map(ChapterBody::of).toList());
  }
}
