package org.candour.config.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Place;

/** A whole document, and the place of every part by its path. */
public final class Tree {
  private final Node.Keys root;
  private final Map<String, Place> places = new HashMap<>();

  /** A tree of these keys. */
  public Tree(Node.Keys root) {
    this.root = root;
    index(root);
  }

  /** The keys at the top. */
  public Node.Keys root() {
    return root;
  }

  /**
   * Where the first of these paths stands that is in the document, or the nearest part above the
   * first of them.
   */
  public Place place(String... paths) {
    for (String path : paths) {
      Place place = places.get(path);
      if (place != null) {
        return place;
      }
    }
    return above(paths[0]).orElse(root.place());
  }

  private Optional<Place> above(String path) {
    int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    if (cut <= 0) {
      return Optional.empty();
    }
    Place place = places.get(path.substring(0, cut));
    return place == null ? above(path.substring(0, cut)) : Optional.of(place);
  }

  private void index(Node node) {
    places.putIfAbsent(node.place().path(), node.place());
    if (node instanceof Node.Keys keys) {
      keys.entries().values().forEach(this::index);
    } else if (node instanceof Node.Items items) {
      items.items().forEach(this::index);
    }
  }

  private void index(Node.Entry entry) {
    places.put(entry.key().path(), entry.key());
    index(entry.value());
  }
}
