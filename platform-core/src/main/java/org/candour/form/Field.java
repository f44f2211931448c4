package org.candour.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.criteria.Value;
import org.candour.rule.Reason;

/**
 * One typed question of a form, or one fact of a case.
 *
 * @param personal whether the answer is kept apart from the journal so that it can be lawfully
 *     erased; text always is
 * @param none what an explicit "none" is called; empty: none is not an answer
 * @param open whether a bare yes or no is refused
 * @param parts what is asked of each member of a group; empty for everything else
 * @param ahead whether a date that is a fact of a case may still be to come
 * @param most the most members of a group that one answer may have
 */
public record Field(
    String id,
    String label,
    Optional<String> hint,
    FieldKind kind,
    List<Option> options,
    boolean personal,
    Optional<String> none,
    boolean open,
    List<Part> parts,
    boolean ahead,
    int most) {
  /** The most members of a group that one answer may have, unless the framework says how many. */
  public static final int MOST = 20;

  /** The most that a framework may let one answer have: a page asks for all of them. */
  public static final int MOST_EVER = 99;

  public Field {
    options = List.copyOf(options);
    parts = List.copyOf(parts);
    personal =
        personal
            || kind.alwaysPersonal()
            || parts.stream().anyMatch(part -> part.field().personal());
  }

  /** A field that is no group, is not answered with none, and takes any text that it takes. */
  public Field(
      String id,
      String label,
      Optional<String> hint,
      FieldKind kind,
      List<Option> options,
      boolean personal) {
    this(id, label, hint, kind, options, personal, Optional.empty(), false, List.of(), false);
  }

  /** A field of which a group has at most {@link #MOST} members. */
  public Field(
      String id,
      String label,
      Optional<String> hint,
      FieldKind kind,
      List<Option> options,
      boolean personal,
      Optional<String> none,
      boolean open,
      List<Part> parts,
      boolean ahead) {
    this(id, label, hint, kind, options, personal, none, open, parts, ahead, MOST);
  }

  /** The same for a date that may still be to come. */
  public Field lyingAhead() {
    return new Field(id, label, hint, kind, options, personal, none, open, parts, true, most);
  }

  /** The same for a group of which one answer may have so many members. */
  public Field upTo(int members) {
    return new Field(id, label, hint, kind, options, personal, none, open, parts, ahead, members);
  }

  /** Why this date cannot be known as a fact now; empty when it can. */
  public Optional<Reason> stillToCome(Value value, Instant now) {
    return ahead
        ? Optional.empty()
        : value
            .open()
            .moment()
            .filter(when -> when.start().isAfter(now))
            .map(
                when ->
                    Reason.integrity(
                            id,
                            "“"
                                + label
                                + "” cannot lie in the future. You gave "
                                + when.words()
                                + ".")
                        .toMend("Check the date. Leave it out while it is not known."));
  }

  /** What is wrong with this value as an answer to this question; empty when nothing is. */
  public Optional<Reason> wrongWith(Value value) {
    Value said = value.open();
    if (said instanceof Value.NotKnown || said instanceof Value.Erased) {
      return Optional.empty();
    }
    if (said instanceof Value.Nil) {
      return none.isPresent()
          ? Optional.empty()
          : Optional.of(Reason.input(id, "“" + label + "” is not answered with “none”."));
    }
    if (!fits(said)) {
      return Optional.of(Reason.input(id, "“" + label + "” " + kind.asks(options)));
    }
    return said instanceof Value.Rows rows ? wrongWith(rows) : barely(said);
  }

  private boolean fits(Value said) {
    return kind.takes(said)
        && (!(said instanceof Value.Choice choice)
            || options.stream().anyMatch(o -> o.id().equals(choice.option())));
  }

  private Optional<Reason> barely(Value said) {
    return open && said instanceof Value.Text text && Open.bare(text.text())
        ? Optional.of(
            Reason.input(id, "“" + label + "” takes more than yes or no.")
                .toMend("Say what you know, in words."))
        : Optional.empty();
  }

  private Optional<Reason> wrongWith(Value.Rows rows) {
    if (rows.rows().size() > most) {
      return Optional.of(Reason.input(id, "“" + label + "” takes at most " + most + " entries."));
    }
    return IntStream.range(0, rows.rows().size())
        .boxed()
        .flatMap(number -> wrongWith(number + 1, rows.rows().get(number)).stream())
        .findFirst();
  }

  private Optional<Reason> wrongWith(int number, Map<String, Value> row) {
    Optional<String> unknown = row.keySet().stream().filter(this::unasked).sorted().findFirst();
    return unknown
        .map(part -> wrong(number, "“" + part + "” is not asked."))
        .or(
            () ->
                parts.stream().flatMap(part -> wrongWith(number, part, row).stream()).findFirst());
  }

  private boolean unasked(String part) {
    return parts.stream().noneMatch(its -> its.field().id().equals(part));
  }

  private Optional<Reason> wrongWith(int number, Part part, Map<String, Value> row) {
    Value value = row.get(part.field().id());
    if (value == null || blank(value)) {
      return part.needed()
          ? Optional.of(
              wrong(number, "“" + part.field().label() + "” has no answer.")
                  .toMend("Answer it, or say that it is not known."))
          : Optional.empty();
    }
    return part.field()
        .wrongWith(value)
        .map(
            its ->
                its.remedy()
                    .map(wrong(number, its.says())::toMend)
                    .orElse(wrong(number, its.says())));
  }

  private Reason wrong(int number, String says) {
    return Reason.input(id, "“" + label + "”, entry " + number + ": " + says);
  }

  /** Whether a value says nothing at all. */
  static boolean blank(Value value) {
    return (value.open() instanceof Value.Text text && text.text().isBlank())
        || (value.open() instanceof Value.Rows rows && rows.rows().isEmpty());
  }

  /** The label of one of its options, or the id when it has none. */
  public String labelOf(String option) {
    return options.stream()
        .filter(o -> o.id().equals(option))
        .map(Option::label)
        .findFirst()
        .orElse(option);
  }

  /** A value in words: a choice by its label, an explicit none by what it is called here. */
  public String words(Value value) {
    Value said = value.open();
    if (said instanceof Value.Choice choice) {
      return labelOf(choice.option());
    }
    if (said instanceof Value.Nil) {
      return none.orElse(said.words());
    }
    return said instanceof Value.Rows rows ? words(rows) : value.words();
  }

  private String words(Value.Rows rows) {
    return IntStream.range(0, rows.rows().size())
        .mapToObj(number -> (number + 1) + ". " + words(rows.rows().get(number)))
        .collect(Collectors.joining(" "));
  }

  private String words(Map<String, Value> row) {
    return parts.stream()
        .map(Part::field)
        .flatMap(
            part ->
                Optional.ofNullable(row.get(part.id()))
                    .map(value -> part.label() + ": " + part.words(value))
                    .stream())
        .collect(Collectors.joining("; ", "", "."));
  }
}
