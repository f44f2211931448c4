package org.candour.config.defect;

import java.util.List;

/**
 * One thing wrong with a framework. It is data: {@link Wording} puts it into words.
 *
 * @param arguments what the wording needs, in the order that the kind's wording names them
 */
public record Defect(Place place, Kind kind, List<String> arguments) {
  public Defect {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, as a sentence. */
  public String says() {
    return Wording.says(this);
  }

  /** What would mend it, as a sentence. */
  public String mend() {
    return Wording.mend(this);
  }

  /** One line for a log or a list: place, what is wrong, what would mend it. */
  public String words() {
    String path = place.path().isEmpty() ? "" : place.path() + ": ";
    return "line "
        + place.line()
        + ", column "
        + place.column()
        + ": "
        + path
        + says()
        + " "
        + mend();
  }

  /** An argument of the wording; empty text when there are fewer. */
  String argument(int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }

  /** The kinds of defect. */
  public enum Kind {
    TOO_LARGE,
    NOT_TEXT,
    NOT_YAML,
    EMPTY,
    SEVERAL_DOCUMENTS,
    TOO_DEEP,
    TOO_MANY,
    ALIAS,
    TAG,
    KEY_TWICE,
    KEY_NOT_TEXT,
    UNKNOWN_KEY,
    MISSING,
    NO_PARTS,
    WRONG_SHAPE,
    BAD_VALUE,
    NOT_ONE_OF,
    DANGLING,
    NAME_TWICE,
    RULE_TWICE,
    QUORUM_NOT_SAID,
    NOBODY_OWNS,
    UNREACHABLE,
    QUORUM_OUT_OF_REACH,
    EMPTY_WINDOW,
    ANCHOR_NEVER_GIVES,
    AND_MORE
  }
}
