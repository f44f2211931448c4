package org.candour.config.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;

/** Reads what an example expects. */
record ThenPart(Readers readers) {

  Then then(Section section) {
    return new Then(
        maybe(section, "refused"),
        readers.lists(section, "marked"),
        readers.texts(section, "due"),
        maybe(section, "overdue"),
        readers.texts(section, "tests"),
        readers.texts(section, "steps"),
        readers.lists(section, "options"),
        text(section, "quorum"),
        maybe(section, "missing"),
        text(section, "vote"),
        maybe(section, "chair"),
        readers.lists(section, "seats"),
        readers.texts(section, "settles"),
        readers.lists(section, "tells"),
        readers.lists(section, "unheld"),
        readers.texts(section, "programme"),
        readers.texts(section, "duties"),
        readers.lists(section, "agenda"),
        readers.lists(section, "sees"),
        readers.lists(section, "drawn"),
        readers.ordered(section, "entries"),
        maybe(section, "drafts"),
        readers.lists(section, "unseen"),
        readers.set(section, "opens for"),
        readers.set(section, "closed to"),
        readers.lists(section, "to declare"),
        List.copyOf(readers.set(section, "says")));
  }

  /** What is expected where an example says nothing: that it is admitted. */
  static Then admitted() {
    return new Then(
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of());
  }

  private Optional<Set<String>> maybe(Section section, String key) {
    return section.has(key) ? Optional.of(readers.set(section, key)) : Optional.empty();
  }

  private static Optional<String> text(Section section, String key) {
    return section.maybe(key).map(Node.Text::text);
  }
}
