package org.candour.deploy.walk;

import java.util.HashMap;
import java.util.Map;

/**
 * What is put into a request, by the name of its parameter or field. A name may be said for some
 * addresses and forms only, as {@code plan-meeting:step}: for what has {@code plan-meeting} in it.
 */
record Values(Map<String, String> byName) {
  Values {
    byName = Map.copyOf(byName);
  }

  /** There is no value for this name, so the walk cannot go there. */
  static final class NoFiller extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoFiller(String where, String name) {
      super(
          "The walk has no filler for “"
              + name
              + "” of "
              + where
              + ". Say one in Belongings, and"
              + " whether it is one partnership's own in Kind.");
    }
  }

  String of(String where, String name) {
    for (Map.Entry<String, String> one : byName.entrySet()) {
      int colon = one.getKey().indexOf(':');
      if (colon > 0
          && one.getKey().substring(colon + 1).equals(name)
          && where.contains(one.getKey().substring(0, colon))) {
        return one.getValue();
      }
    }
    String plain = byName.get(name);
    if (plain == null) {
      throw new NoFiller(where, name);
    }
    return plain;
  }

  boolean knows(String where, String name) {
    try {
      return !of(where, name).isEmpty();
    } catch (NoFiller none) {
      return false;
    }
  }

  /** The same with another value for one name, wherever it is asked. */
  Values with(String name, String value) {
    Map<String, String> all = new HashMap<>(byName);
    all.keySet().removeIf(k -> k.endsWith(":" + name));
    all.put(name, value);
    return new Values(all);
  }
}
