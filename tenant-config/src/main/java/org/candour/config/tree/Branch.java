package org.candour.config.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Place;

/** A collection that is still growing. */
abstract sealed class Branch {
  final Place place;

  private Branch(Place place) {
    this.place = place;
  }

  /** The path of what is added next. */
  abstract String nextPath();

  /** Whether it has as many parts as it may, and another would begin now. */
  abstract boolean full(int most);

  /** Adds the next value. */
  abstract void add(Node node);

  abstract Node grown();

  /** Where a collection stands that begins here: at its key, if it has one. */
  abstract Place placeFor(Place own);

  Place pathed(Place own) {
    return new Place(nextPath(), own.line(), own.column());
  }

  Place pathed(Place own, String key) {
    String path = place.path().isEmpty() ? key : place.path() + "." + key;
    return new Place(path, own.line(), own.column());
  }

  static final class OfItems extends Branch {
    private final List<Node> items = new ArrayList<>();

    OfItems(Place place) {
      super(place);
    }

    @Override
    String nextPath() {
      return place.path() + "[" + items.size() + "]";
    }

    @Override
    boolean full(int most) {
      return items.size() >= most;
    }

    @Override
    void add(Node node) {
      items.add(node);
    }

    @Override
    Place placeFor(Place own) {
      return pathed(own);
    }

    @Override
    Node grown() {
      return new Node.Items(place, items);
    }
  }

  static final class OfKeys extends Branch {
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private Optional<String> key = Optional.empty();
    private Place keyPlace = new Place("", 1, 1);

    OfKeys(Place place) {
      super(place);
    }

    boolean awaitsKey() {
      return key.isEmpty();
    }

    /** Takes a key; where it already stood, if it did. */
    Optional<Place> key(String name, Place own) {
      key = Optional.of(name);
      keyPlace = pathed(own, name);
      return Optional.ofNullable(entries.get(name)).map(Node.Entry::key);
    }

    @Override
    String nextPath() {
      return keyPlace.path();
    }

    @Override
    boolean full(int most) {
      return awaitsKey() && entries.size() >= most;
    }

    @Override
    void add(Node node) {
      key.ifPresent(name -> entries.putIfAbsent(name, new Node.Entry(keyPlace, node)));
      key = Optional.empty();
    }

    @Override
    Place placeFor(Place own) {
      return keyPlace;
    }

    @Override
    Node grown() {
      return new Node.Keys(place, entries);
    }
  }
}
