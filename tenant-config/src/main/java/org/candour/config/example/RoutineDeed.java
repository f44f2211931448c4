package org.candour.config.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.body.Diary;
import org.candour.body.Diary.Time;
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
      return occasion(section);
    }
    if (section.has("access")) {
      return access(section);
    }
    return section.has("fulfil") ? new Act.Fulfil(done(section)) : new Act.Look();
  }

  private static final Set<String> ACCESS =
      Set.of("asked", "given", "refused", "ended", "conflict", "conflict ended", "declared");

  private Act access(Section section) {
    Optional<String> what = section.maybe("access").map(this::access);
    return new Act.Access(
        what.orElse(""),
        section.text("person"),
        readers.time(section, "until", Times::day),
        readers.set(
            section,
            "declarations",
            "declaration",
            readers.framework().access().declarations().keySet()));
  }

  private String access(Node.Text text) {
    if (!ACCESS.contains(text.text())) {
      readers
          .defects()
          .add(
              text.place(),
              Kind.NOT_ONE_OF,
              text.text(),
              String.join(", ", new java.util.TreeSet<>(ACCESS)),
              readers.defects().nearest(text.text(), ACCESS));
    }
    return text.text();
  }

  private Act occasion(Section section) {
    Set<String> occasions = readers.framework().occasions().keySet();
    return new Act.Occur(
        readers.needed(section, "occasion", "occasion", occasions),
        readers.time(section, "on", Times::day));
  }

  private Map<String, List<Held>> held(Section section) {
    Set<String> bodies = readers.framework().bodies().keySet();
    return each(section, "held", "body", bodies, this::meeting);
  }

  private Map<String, List<Diary.Time>> done(Section section) {
    Set<String> duties = readers.framework().duties().keySet();
    return each(section, "fulfil", "duty", duties, text -> day(text, text.text()).map(Time::on));
  }

  /** Lists of days by id. */
  private <T> Map<String, List<T>> each(
      Section section,
      String key,
      String what,
      Set<String> ids,
      Function<Node.Text, Optional<T>> how) {
    Map<String, List<T>> all = section.entries(key, node -> list(section, node, how));
    if (section.node(key).orElse(null) instanceof Node.Keys below) {
      below
          .entries()
          .forEach((id, entry) -> readers.known(what, new Node.Text(entry.key(), id), ids));
    }
    return all;
  }

  private static <T> List<T> list(
      Section section, Node node, Function<Node.Text, Optional<T>> how) {
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
    return items.stream().flatMap(item -> section.text(item).flatMap(how).stream()).toList();
  }

  private Optional<Held> meeting(Node.Text text) {
    boolean online = text.text().endsWith(ONLINE);
    return day(text, online ? text.text().replace(ONLINE, "") : text.text())
        .map(day -> new Held(day, online ? Mode.REMOTE : Mode.IN_ROOM));
  }

  private Optional<LocalDate> day(Node.Text text, String day) {
    Optional<LocalDate> on = Times.day(day);
    if (on.isEmpty()) {
      readers.defects().add(text.place(), Kind.NO_SUCH_DAY, text.text());
    }
    return on;
  }
}
