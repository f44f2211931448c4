package org.candour.deploy.walk;

import java.util.Locale;
import java.util.Map;

/** What a name that is put into requests is the name of. */
enum Kind {
  /** A record of one partnership: to everybody else it is not found. */
  OWN,
  /** Somebody of one partnership. */
  PERSON,
  /** A word of a partnership's framework, which another may have too. */
  OF_FRAMEWORK,
  /** A number that every partnership counts for itself, or a word of the service: nobody's own. */
  COMMON;

  private static final Map<String, Kind> BY_NAME =
      Map.ofEntries(
          Map.entry("partnership", OWN),
          Map.entry("reference", OWN),
          Map.entry("meeting", OWN),
          Map.entry("item", OWN),
          Map.entry("appointment", OWN),
          Map.entry("kept", OWN),
          Map.entry("person", PERSON),
          Map.entry("who", PERSON),
          Map.entry("body", OF_FRAMEWORK),
          Map.entry("type", OF_FRAMEWORK),
          Map.entry("step", OF_FRAMEWORK),
          Map.entry("rule", OF_FRAMEWORK),
          Map.entry("agency", OF_FRAMEWORK),
          Map.entry("agencies", OF_FRAMEWORK),
          Map.entry("seat", OF_FRAMEWORK),
          Map.entry("option", OF_FRAMEWORK),
          Map.entry("declarations", OF_FRAMEWORK),
          Map.entry("duty", OF_FRAMEWORK));

  static Kind of(String name) {
    return BY_NAME.getOrDefault(name, COMMON);
  }

  /**
   * Whether this makes somebody known by what the sign-in calls them. That is nobody's own: one
   * person may serve several partnerships, and each may say so without knowing of the others. It is
   * asked apart from the walk, since the word is one's own after it.
   */
  static boolean makesKnown(String what, String name) {
    return (what.equals("recordOnPeople name-person") && name.equals("person"))
        || (what.equals("POST /p/{partnership}/people/name") && name.equals("who"));
  }

  /** Something of this kind that never was anywhere, shaped like this one. */
  String madeUp(String like) {
    return switch (this) {
      case OWN ->
          like.equals(like.toLowerCase(Locale.ROOT))
              ? "nowhere-at-all"
              : like.substring(0, like.length() - 3) + "Q9Q";
      case PERSON -> "nobody-at-all";
      case OF_FRAMEWORK -> "nothing-at-all";
      case COMMON -> like;
    };
  }
}
