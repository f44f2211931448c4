package org.candour.config.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointment;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Value;

/** Reads one example. */
record ExamplePart(Readers readers, Node.Keys examples) {

  /**
   * An example, or one for each of its rows: a row has facts of its own beside the example's, and
   * its own {@code when} and {@code then}.
   */
  List<Example> examples(Section section) {
    Optional<String> review =
        readers.maybe(section, "review", "review", readers.framework().reviews().keySet());
    Optional<String> from = readers.maybe(section, "from", "example", examples.entries().keySet());
    DeedPart deeds = new DeedPart(readers, review.or(() -> from.flatMap(this::reviewOf)));
    Example example =
        new Example(
            section.id(),
            section.text("name"),
            section.place(),
            readers.set(section, "rules", "rule", readers.framework().rules().keySet()),
            from,
            people(section),
            readers.set(section, "absent", "post", readers.framework().posts().keySet()),
            review,
            facts(section),
            section.items("given").stream()
                .map(node -> Section.read(node, readers.defects(), deeds::deed))
                .toList(),
            section.in("when", deeds::deed).orElse(look(section)),
            section.in("then", new ThenPart(readers)::then).orElse(ThenPart.admitted()));
    List<Example> rows =
        section.items("rows").stream()
            .map(node -> Section.read(node, readers.defects(), row -> row(example, row, deeds)))
            .toList();
    return rows.isEmpty() ? List.of(example) : rows;
  }

  private Example row(Example of, Section row, DeedPart deeds) {
    Map<String, Value> facts = new LinkedHashMap<>(of.facts());
    facts.putAll(facts(row));
    String path = row.place().path();
    int number = path.lastIndexOf('[');
    return new Example(
        of.id() + (number < 0 ? "[0]" : path.substring(number)),
        row.maybe("name").map(Node.Text::text).orElse(of.name()),
        row.place(),
        of.rules(),
        of.from(),
        of.people(),
        of.absent(),
        of.review(),
        facts,
        of.given(),
        row.in("when", deeds::deed).orElse(of.when()),
        row.in("then", new ThenPart(readers)::then).orElse(of.then()));
  }

  private Map<String, Value> facts(Section section) {
    return readers.values(section, "facts", readers.framework().facts());
  }

  /** Nobody does anything: it is looked at how things stand. */
  private static Deed look(Section section) {
    return new Deed(
        section.place(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Act.Look());
  }

  /** The review that an example is about, or the one it begins with. */
  private Optional<String> reviewOf(String example) {
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(example);
    while (at.isPresent() && seen.add(at.get())) {
      Optional<Node> node = at.flatMap(examples::at);
      Optional<String> review = node.flatMap(n -> textAt(n, "review"));
      if (review.isPresent()) {
        return review;
      }
      at = node.flatMap(n -> textAt(n, "from"));
    }
    return Optional.empty();
  }

  private static Optional<String> textAt(Node node, String key) {
    return node instanceof Node.Keys keys && keys.at(key).orElse(keys) instanceof Node.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private List<Appointment> people(Section section) {
    List<Appointment> all = new ArrayList<>();
    section.each("people", person -> all.add(new AppointmentPart(readers).of(person.id(), person)));
    return all;
  }
}
