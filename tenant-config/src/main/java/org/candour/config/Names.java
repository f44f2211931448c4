package org.candour.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;

/**
 * Every id that a framework introduces, with what it is called. Read before anything else, so that
 * order is free.
 */
final class Names {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private final Map<Name, Map<String, String>> all = new EnumMap<>(Name.class);
  private final Defects defects;

  Names(Node.Keys root, Defects defects) {
    this.defects = defects;
    for (Name kind : Name.values()) {
      Map<String, String> ids = new LinkedHashMap<>();
      if (root.at(kind.part()).orElse(null) instanceof Node.Keys part) {
        part.entries().forEach((id, entry) -> ids.put(id, called(id, entry.value())));
        part.entries().forEach((id, entry) -> sound(kind, id, entry));
      }
      all.put(kind, ids);
    }
  }

  private static String called(String id, Node value) {
    Node name = value instanceof Node.Keys keys ? keys.at("name").orElse(value) : value;
    return name instanceof Node.Text text ? text.text() : id;
  }

  private void sound(Name kind, String id, Node.Entry entry) {
    if (kind != Name.DOCUMENT) {
      slug(new Node.Text(entry.key(), id));
    }
    if (kind.mayOwn()) {
      all.forEach(
          (other, ids) -> {
            if (other.mayOwn() && ids.containsKey(id)) {
              defects.add(entry.key(), Kind.NAME_TWICE, id, a(other), a(kind));
            }
          });
    }
  }

  private static String a(Name kind) {
    return (kind == Name.AGENCY ? "an " : "a ") + kind.word();
  }

  /** Checks the form of an id. */
  void slug(Node.Text id) {
    if (id.text().length() > LONGEST || !SLUG.matcher(id.text()).matches()) {
      defects.add(
          id.place(), Kind.BAD_VALUE, id.text(), "an id of small letters, digits and hyphens");
    }
  }

  /** What this id is called; the id itself when there is none such. */
  String called(Name kind, String id) {
    return ids(kind).getOrDefault(id, id);
  }

  boolean has(Name kind, String id) {
    return ids(kind).containsKey(id);
  }

  /** This id, checked to be one of this kind. */
  String check(Name kind, Node.Text id) {
    if (!has(kind, id.text())) {
      dangling(kind.word(), id, ids(kind).keySet());
    }
    return id.text();
  }

  /** The kind of owner that this id names. */
  Optional<Name> owner(Node.Text id) {
    Optional<Name> kind =
        Arrays.stream(Name.values())
            .filter(Name::mayOwn)
            .filter(k -> has(k, id.text()))
            .findFirst();
    if (kind.isEmpty()) {
      Set<String> known =
          Arrays.stream(Name.values())
              .filter(Name::mayOwn)
              .flatMap(k -> ids(k).keySet().stream())
              .collect(Collectors.toSet());
      dangling("post, body, agency, tag or party outside the service", id, known);
    }
    return kind;
  }

  /**
   * The id of what goes by these words, with an article or without, or of the body whose chair they
   * name.
   */
  Optional<String> goesBy(String words) {
    String plain = plain(words);
    return plain.startsWith("chair of ")
        ? named(Name.BODY, plain(plain.substring("chair of ".length()))).map("chair of "::concat)
        : Arrays.stream(Name.values())
            .filter(kind -> kind.mayOwn() && kind != Name.TAG)
            .flatMap(kind -> named(kind, plain).stream())
            .findFirst();
  }

  private Optional<String> named(Name kind, String plain) {
    return ids(kind).entrySet().stream()
        .filter(its -> plain(its.getValue()).equals(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.UK).replaceFirst("^(the|an?) ", "");
  }

  /** Says that something is named by words and has an id. */
  void byWords(Node.Text words, String id) {
    defects.add(words.place(), Kind.NAMED_BY_WORDS, words.text(), id);
  }

  /** Says that a reference leads nowhere. */
  void dangling(String what, Node.Text id, Set<String> known) {
    defects.add(id.place(), Kind.DANGLING, what, id.text(), defects.nearest(id.text(), known));
  }

  private Map<String, String> ids(Name kind) {
    return all.getOrDefault(kind, Map.of());
  }
}
