package org.candour.config.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/** A policy in plain words as Markdown, to be kept beside the partnership's own documents. */
public final class Markdown {
  private static final int DEEPEST = 6;

  private final StringBuilder out = new StringBuilder();

  private Markdown() {}

  /** The whole policy. */
  public static String of(PlainPolicy policy) {
    Markdown page = new Markdown();
    page.line("# The policy of " + plain(policy.partnership()) + " as the engine understands it");
    policy.glossaries().forEach(page::glossary);
    policy.chapters().forEach(chapter -> page.chapter(chapter, 2));
    return page.out.toString();
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void glossary(Glossary glossary) {
    line("## " + glossary.title());
    line(
        glossary.terms().stream()
            .map(
                term ->
                    "- **"
                        + plain(term.name())
                        + "**: "
                        + plain(term.means())
                        + term.reading()
                            .map(r -> " *Our reading, to confirm: " + plain(r) + "*")
                            .orElse(""))
            .collect(Collectors.joining("\n")));
  }

  private void chapter(Chapter chapter, int depth) {
    line("#".repeat(Math.min(depth, DEEPEST)) + " " + plain(chapter.title()));
    chapter.clauses().forEach(this::clause);
    chapter.chapters().forEach(below -> chapter(below, depth + 1));
  }

  private void clause(Clause clause) {
    String topic = "";
    for (Statement statement : clause.statements()) {
      statement(statement, statement.topic().equals(topic));
      topic = statement.topic();
    }
    rule(clause.rule());
    clause.beside().forEach(this::rule);
  }

  private void statement(Statement statement, boolean goesOn) {
    line(
        (goesOn || statement.topic().isEmpty() ? "" : "**" + plain(statement.topic()) + ".** ")
            + plain(statement.says()));
    if (!statement.parts().isEmpty()) {
      line(list(statement.parts(), ""));
    }
  }

  private static String list(List<Saying> parts, String indent) {
    return parts.stream()
        .map(part -> indent + "- " + plain(part.says()) + below(part, indent))
        .collect(Collectors.joining("\n"));
  }

  private static String below(Saying part, String indent) {
    return part.parts().isEmpty() ? "" : "\n" + list(part.parts(), indent + "  ");
  }

  private void rule(Rule rule) {
    line(
        "> **"
            + plain(rule.id().value())
            + "** ("
            + Clause.whenNotKept(rule)
            + "): "
            + plain(rule.says())
            + " *"
            + plain(rule.cites().words())
            + "*"
            + rule.assumed()
                .map(r -> " **Our reading, for you to confirm:** " + plain(r))
                .orElse(""));
  }

  /** A framework's words are words and no markup. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
  }
}
