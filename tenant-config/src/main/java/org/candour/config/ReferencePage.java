package org.candour.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.config.tree.Node;

/**
 * The reference of the framework language, made from its published schema: a section a part; for
 * each key what it takes, whether it is needed, what it is for, and a line as an example.
 */
public final class ReferencePage {
  private final PublishedSchema schema = PublishedSchema.read();

  private ReferencePage() {}

  /** The page in Markdown. */
  public static String markdown() {
    return new ReferencePage().page();
  }

  private String page() {
    return "# The framework language\n\n"
        + "Every text is text: `no` and `2026-04-01` are not guessed into anything. Order is free."
        + " Where a list is taken, a single one stands for a list of one.\n"
        + schema.parts().values().stream().map(this::section).collect(Collectors.joining());
  }

  private String section(Node.Keys part) {
    return "\n## "
        + title(part)
        + "\n\n"
        + description(part)
        + "\n\n| key | takes | needed | what it is | for example |\n|---|---|---|---|---|\n"
        + schema.keys(part).entrySet().stream()
            .map(e -> row(part, e.getKey(), e.getValue()))
            .collect(Collectors.joining());
  }

  private String row(Node.Keys part, String key, Node.Keys takes) {
    String example =
        PublishedSchema.texts(takes, "examples").stream()
            .findFirst()
            .map(line -> "`" + key + ": " + line + "`")
            .orElse("");
    return List.of("`" + key + "`", takes(takes), needed(part, key), description(takes), example)
            .stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |"))
        + "\n";
  }

  /** Needed wherever the part is; needed in one of its forms; or not. */
  private String needed(Node.Keys part, String key) {
    if (alwaysNeeded(part, key)) {
      return "yes";
    }
    boolean sometimes =
        schema.at(part).stream()
            .filter(s -> PublishedSchema.below(s, "properties").containsKey(key))
            .anyMatch(s -> PublishedSchema.texts(s, "required").contains(key));
    return sometimes ? "in this form" : "no";
  }

  private boolean alwaysNeeded(Node.Keys part, String key) {
    return PublishedSchema.texts(part, "required").contains(key)
        || PublishedSchema.items(part, "allOf").stream().anyMatch(s -> alwaysNeeded(s, key))
        || PublishedSchema.ref(part)
            .map(schema::definition)
            .map(s -> alwaysNeeded(s, key))
            .orElse(false);
  }

  private String takes(Node.Keys takes) {
    Optional<String> ref = PublishedSchema.ref(takes);
    if (ref.isPresent()) {
      return named(schema.definition(ref.get()));
    }
    Optional<String> only = PublishedSchema.text(takes, "const");
    if (only.isPresent()) {
      return "“" + only.get() + "”";
    }
    List<String> words = PublishedSchema.texts(takes, "enum");
    if (!words.isEmpty()) {
      return words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
    }
    List<Node.Keys> forms = PublishedSchema.items(takes, "anyOf");
    return forms.isEmpty()
        ? plain(takes)
        : forms.stream().map(this::takes).distinct().collect(Collectors.joining(" or "));
  }

  private String named(Node.Keys definition) {
    Optional<String> title = PublishedSchema.text(definition, "title");
    return title
        .map(t -> "[" + small(t) + "](#" + t.toLowerCase(Locale.UK).replace(' ', '-') + ")")
        .orElseGet(() -> small(description(definition).replaceFirst("\\.$", "")));
  }

  private String plain(Node.Keys takes) {
    List<String> parts = new ArrayList<>();
    if (takes.at("items").orElse(null) instanceof Node.Keys item) {
      parts.add("a list, each " + takes(item));
    } else if (takes.at("additionalProperties").orElse(null) instanceof Node.Keys each) {
      parts.add("ids, each with " + takes(each));
    } else {
      parts.add(
          PublishedSchema.text(takes, "type").filter("string"::equals).isPresent()
              ? "text"
              : "a whole number");
    }
    return String.join(" ", parts);
  }

  private static String title(Node.Keys part) {
    return PublishedSchema.text(part, "title").orElse("");
  }

  private static String description(Node.Keys schema) {
    return PublishedSchema.text(schema, "description").orElse("");
  }

  private static String small(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
