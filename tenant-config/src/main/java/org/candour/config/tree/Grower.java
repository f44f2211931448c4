package org.candour.config.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.defect.Place;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Grows a tree from the reader's events without recursion, so that depth costs nothing. */
final class Grower {
  /** The deepest nesting that is read. */
  static final int DEEPEST = 32;

  /** The most parts that a list or a set of keys may have. */
  static final int WIDEST = 500;

  /** The longest key. */
  static final int LONGEST_KEY = 100;

  /** The most parts that a document may have in all. Each costs its path. */
  static final int MOST_PARTS = 50_000;

  private final Defects defects;
  private final Deque<Branch> open = new ArrayDeque<>();
  private Optional<Node> root = Optional.empty();
  private int documents;
  private int parts;

  Grower(Defects defects) {
    this.defects = defects;
  }

  Optional<Tree> grow(Iterable<Event> events) {
    for (Event event : events) {
      if (!take(event)) {
        return Optional.empty();
      }
    }
    return rooted();
  }

  /** Takes one event; false when reading must stop here. */
  private boolean take(Event event) {
    if (event instanceof DocumentStartEvent) {
      documents++;
      return documents == 1 || stop(event, Kind.SEVERAL_DOCUMENTS);
    }
    if (event instanceof CollectionEndEvent) {
      add(open.pop().grown());
      return true;
    }
    return !(event instanceof NodeEvent node) || take(node);
  }

  private boolean take(NodeEvent event) {
    if (++parts > MOST_PARTS) {
      return stop(event, Kind.TOO_MANY_IN_ALL, Integer.toString(MOST_PARTS));
    }
    if (!open.isEmpty() && open.element().full(WIDEST)) {
      return stop(event, Kind.TOO_MANY, Integer.toString(WIDEST));
    }
    if (event instanceof AliasEvent) {
      return stop(event, Kind.ALIAS);
    }
    if (event instanceof ScalarEvent scalar) {
      scalar.getTag().ifPresent(tag -> defects.add(here(event), Kind.TAG, tag));
      if (keyExpected() && scalar.getValue().length() > LONGEST_KEY) {
        return stop(event, Kind.KEY_TOO_LONG, Integer.toString(LONGEST_KEY));
      }
      text(scalar);
      return true;
    }
    return !(event instanceof CollectionStartEvent start) || take(start);
  }

  private boolean take(CollectionStartEvent start) {
    start.getTag().ifPresent(tag -> defects.add(here(start), Kind.TAG, tag));
    if (open.size() >= DEEPEST) {
      return stop(start, Kind.TOO_DEEP, Integer.toString(DEEPEST));
    }
    Place own = here(start);
    if (keyExpected()) {
      return stop(start, Kind.KEY_NOT_TEXT);
    }
    Place place = open.isEmpty() ? own : open.element().placeFor(own);
    open.push(
        start instanceof MappingStartEvent ? new Branch.OfKeys(place) : new Branch.OfItems(place));
    return true;
  }

  private boolean keyExpected() {
    return open.peek() instanceof Branch.OfKeys keys && keys.awaitsKey();
  }

  private void text(ScalarEvent scalar) {
    Place own = here(scalar);
    if (!scalar.getValue().codePoints().allMatch(Grower::keeps)) {
      defects.add(own, Kind.BAD_SIGN);
    }
    if (open.peek() instanceof Branch.OfKeys keys && keys.awaitsKey()) {
      keys.key(scalar.getValue(), own)
          .ifPresent(
              first ->
                  defects.add(
                      keys.pathed(own, scalar.getValue()),
                      Kind.KEY_TWICE,
                      scalar.getValue(),
                      Integer.toString(first.line())));
    } else {
      Place place = open.isEmpty() ? own : open.element().pathed(own);
      add(new Node.Text(place, scalar.getValue()));
    }
  }

  /** Half a sign or a control sign, which quotation marks let in, is kept by no store. */
  private static boolean keeps(int sign) {
    return sign == '\n'
        || sign == '\t'
        || !(Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
    } else {
      open.element().add(node);
    }
  }

  private boolean stop(Event event, Kind kind, String... arguments) {
    defects.add(here(event), kind, arguments);
    return false;
  }

  private Optional<Tree> rooted() {
    if (root.isEmpty() || (root.get() instanceof Node.Text text && text.text().isBlank())) {
      defects.add(new Place("", 1, 1), Kind.EMPTY);
    } else if (root.get() instanceof Node.Keys keys) {
      return Optional.of(new Tree(keys));
    } else {
      defects.add(root.get().place(), Kind.WRONG_SHAPE, root.get().shape(), "a set of keys");
    }
    return Optional.empty();
  }

  private static Place here(Event event) {
    Optional<Mark> mark = event.getStartMark();
    return mark.map(m -> new Place("", m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Place("", 1, 1));
  }
}
