package org.candour.config.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.body.Programme.Held;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;

/** Reads what happens in an example outside any review. */
record RoutineDeed(Readers readers) {
  private static final String ONLINE = " online";

  /** What the section says happens; nothing, when it says nothing. */
  Act act(Section section) {
    if (section.has("held")) {
      return new Act.Hold(held(section));
    }
    if (section.has("occasion")) {
      String occasion =
          readers.needed(section, "occasion", "occasion", readers.framework().occasions().keySet());
      return new Act.Occur(occasion, readers.time(section, "on", Times::day));
    }
    return new Act.Look();
  }

  private Map<String, List<Held>> held(Section section) {
    Map<String, List<Held>> all = section.entries("held", node -> meetings(section, node));
    section
        .node("held")
        .filter(Node.Keys.class::isInstance)
        .ifPresent(
            node ->
                ((Node.Keys) node)
                    .entries()
                    .forEach(
                        (body, entry) ->
                            readers.known(
                                "body",
                                new Node.Text(entry.key(), body),
                                readers.framework().bodies().keySet())));
    return all;
  }

  private List<Held> meetings(Section section, Node node) {
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
    List<Held> all = new ArrayList<>();
    for (Node item : items) {
      section.text(item).flatMap(this::meeting).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Held> meeting(Node.Text text) {
    boolean online = text.text().endsWith(ONLINE);
    String day = online ? text.text().replace(ONLINE, "") : text.text();
    Optional<LocalDate> on = Times.day(day);
    if (on.isEmpty()) {
      readers.defects().add(text.place(), Kind.NO_SUCH_DAY, text.text());
    }
    return on.map(its -> new Held(its, online ? Mode.REMOTE : Mode.IN_ROOM));
  }
}
