package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;
import org.candour.form.Part;

/** Reads one typed question: a fact of the case, or a question of a form. */
final class FieldPart {
  /** The keys of a question. */
  static final List<String> KEYS =
      List.of(
          "name",
          "takes",
          "one of",
          "repeats",
          "up to",
          "or none",
          "more than yes or no",
          "hint",
          "personal");

  private final Known known;

  FieldPart(Known known) {
    this.known = known;
  }

  Field field(String id, Section section) {
    if (!section.holds("one of") && section.has("repeats")) {
      List<Part> parts = List.copyOf(section.each("repeats", this::part).values());
      if (parts.isEmpty()) {
        section.missing(Kind.NO_PARTS, "repeats");
      }
      return field(id, section, FieldKind.GROUP, List.of(), none(section), false, parts)
          .upTo(most(section));
    }
    return single(id, section);
  }

  /** How many of them one answer may have. */
  private int most(Section section) {
    Optional<Node.Text> said = section.maybe("up to");
    Optional<Integer> most =
        said.map(Node.Text::text)
            .filter(text -> text.matches("[1-9][0-9]{0,2}"))
            .map(Integer::parseInt)
            .filter(number -> number <= Field.MOST_EVER);
    if (said.isPresent() && most.isEmpty()) {
      known
          .defects()
          .add(
              said.get().place(),
              Kind.BAD_VALUE,
              said.get().text(),
              "a whole number from 1 to " + Field.MOST_EVER);
    }
    return most.orElse(Field.MOST);
  }

  private Part part(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    Field field = single(section.id(), section);
    return new Part(field, !section.yes("may be left out", false));
  }

  /** A question that is no group. */
  private Field single(String id, Section section) {
    List<Option> options = options(section, "one of");
    if (!options.isEmpty()) {
      return field(id, section, FieldKind.CHOICE, options, Optional.empty(), false, List.of());
    }
    FieldKind kind = kind(section);
    boolean open = section.yes("more than yes or no", false);
    Optional<String> none = none(section);
    boolean text = kind == FieldKind.TEXT || kind == FieldKind.NARRATIVE;
    if (open && !text) {
      section.missing(Kind.NOT_TOGETHER, "more than yes or no", "an answer that is no text");
    }
    if (none.isPresent() && kind == FieldKind.YES_NO) {
      section.missing(Kind.NOT_TOGETHER, "or none", "takes: yes or no");
    }
    return field(id, section, kind, List.of(), none, open, List.of());
  }

  private static Optional<String> none(Section section) {
    return section.maybe("or none").map(Node.Text::text);
  }

  private static Field field(
      String id,
      Section section,
      FieldKind kind,
      List<Option> options,
      Optional<String> none,
      boolean open,
      List<Part> parts) {
    return new Field(
        id,
        section.text("name"),
        section.maybe("hint").map(Node.Text::text),
        kind,
        options,
        section.yes("personal", true),
        none,
        open,
        parts,
        false);
  }

  /** What stands for a question that is not there. */
  Field nothing(String id) {
    return new Field(id, id, Optional.empty(), FieldKind.YES_NO, List.of(), true);
  }

  private FieldKind kind(Section section) {
    return Words.KINDS.of(section.needed("takes").flatMap(section::text), known.defects());
  }

  /** A coded list: ids and their labels. */
  List<Option> options(Section section, String key) {
    return section.entries(key, node -> node).entrySet().stream()
        .map(e -> option(section, e.getKey(), e.getValue()))
        .toList();
  }

  private Option option(Section section, String id, Node label) {
    if (label instanceof Node.Text text) {
      known.names().slug(new Node.Text(text.place(), id));
    }
    return new Option(id, section.text(label).map(Node.Text::text).orElse(id));
  }

  /** Says that a text is none of a field's answers, if it is none. */
  void check(Field field, Node.Text answer) {
    List<String> answers =
        field.kind() == FieldKind.YES_NO
            ? List.of("yes", "no")
            : field.options().stream().map(Option::id).toList();
    if (!answers.contains(answer.text())) {
      known
          .defects()
          .add(
              answer.place(),
              Kind.NOT_AN_ANSWER,
              answer.text(),
              answers.isEmpty() ? "nothing: it has no coded answers" : String.join(", ", answers),
              known.defects().nearest(answer.text(), answers));
    }
  }
}
