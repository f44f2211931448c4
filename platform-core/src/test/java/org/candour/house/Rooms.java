package org.candour.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages of the platform core, each with those it builds on, in the order they are built. */
final class Rooms {
  /** These know java and each other, nothing else. */
  static final List<String> PURE =
      List.of(
          "rule",
          "tenancy",
          "time",
          "criteria",
          "body",
          "quorum",
          "form",
          "journal",
          "pathway",
          "framework",
          "engine",
          "proof");

  private static final Map<String, Set<String>> BUILDS_ON = buildsOn();

  private Rooms() {}

  static Stream<String> all() {
    return BUILDS_ON.keySet().stream();
  }

  /** Every package that this one may import: itself, what it builds on, and what those build on. */
  static Set<String> mayImport(String room) {
    Set<String> allowed = new TreeSet<>(Set.of(room));
    BUILDS_ON.get(room).forEach(below -> allowed.addAll(mayImport(below)));
    return allowed;
  }

  static String packageOf(String room) {
    return "org.candour." + room + "..";
  }

  private static Map<String, Set<String>> buildsOn() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("rule", Set.of());
    rooms.put("tenancy", Set.of());
    rooms.put("time", Set.of("rule"));
    rooms.put("criteria", Set.of("time"));
    rooms.put("body", Set.of("criteria", "tenancy"));
    rooms.put("quorum", Set.of("body"));
    rooms.put("form", Set.of("criteria"));
    rooms.put("journal", Set.of("form", "quorum"));
    rooms.put("pathway", Set.of("journal"));
    rooms.put("framework", Set.of("pathway"));
    rooms.put("engine", Set.of("framework"));
    rooms.put("proof", Set.of());
    rooms.put("casework", Set.of("engine", "proof"));
    rooms.put("signin", Set.of("casework"));
    rooms.put("scrutiny", Set.of("casework"));
    rooms.put("persistence", Set.of("casework", "scrutiny"));
    return rooms;
  }
}
