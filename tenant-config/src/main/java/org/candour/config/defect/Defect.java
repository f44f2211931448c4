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

  /** Whether it only asks to be looked at: a framework with warnings may still be published. */
  public boolean isWarning() {
    return kind.sort == Sort.WARNING;
  }

  /** What a kind of defect is about. */
  public enum Sort {
    /** The bytes: no document comes of them. */
    TEXT,
    /** The shape: keys, what they take, closed sets of words. The published schema finds these. */
    STRUCTURE,
    /** What it says: no schema finds these. */
    MEANING,
    /** What it says, where it may still be meant. */
    WARNING
  }

  /** The kinds of defect. */
  public enum Kind {
    TOO_LARGE(Sort.TEXT),
    NOT_TEXT(Sort.TEXT),
    NOT_YAML(Sort.TEXT),
    EMPTY(Sort.TEXT),
    SEVERAL_DOCUMENTS(Sort.TEXT),
    TOO_DEEP(Sort.TEXT),
    TOO_MANY(Sort.TEXT),
    TOO_MANY_IN_ALL(Sort.TEXT),
    KEY_TOO_LONG(Sort.TEXT),
    BAD_SIGN(Sort.TEXT),
    ALIAS(Sort.TEXT),
    TAG(Sort.TEXT),
    KEY_TWICE(Sort.TEXT),
    KEY_NOT_TEXT(Sort.TEXT),
    UNKNOWN_KEY(Sort.STRUCTURE),
    MISSING(Sort.STRUCTURE),
    NO_PARTS(Sort.STRUCTURE),
    WRONG_SHAPE(Sort.STRUCTURE),
    BAD_VALUE(Sort.STRUCTURE),
    NOT_ONE_OF(Sort.STRUCTURE),
    QUORUM_NOT_SAID(Sort.STRUCTURE),
    OWNER_NOT_SAID(Sort.STRUCTURE),
    NO_SUCH_DAY(Sort.MEANING),
    NOT_AN_ANSWER(Sort.MEANING),
    NO_ANSWER_TO_IT(Sort.MEANING),
    ANSWER_NOT_SAID(Sort.MEANING),
    DANGLING(Sort.MEANING),
    NAME_TWICE(Sort.MEANING),
    RULE_TWICE(Sort.MEANING),
    SETS_NOTHING_ASIDE(Sort.MEANING),
    NOBODY_OWNS(Sort.MEANING),
    UNREACHABLE(Sort.MEANING),
    NEVER_HOLDS(Sort.MEANING),
    QUORUM_OUT_OF_REACH(Sort.MEANING),
    NEVER_CARRIED(Sort.MEANING),
    NOBODY_MAY_SIT(Sort.MEANING),
    EMPTY_WINDOW(Sort.MEANING),
    ANCHOR_NEVER_GIVES(Sort.MEANING),
    NOT_TOGETHER(Sort.MEANING),
    TARGET_TOO_LATE(Sort.MEANING),
    NEVER_NEEDED(Sort.MEANING),
    OTHER_PARTNERSHIP(Sort.MEANING),
    CLOCKS_CLASH(Sort.WARNING),
    LADDER_ENDS_OPEN(Sort.WARNING),
    RUNG_REPEATS(Sort.WARNING),
    SAME_NAME(Sort.WARNING),
    NAMED_BY_WORDS(Sort.WARNING),
    REVIEW_DAY_PASSED(Sort.WARNING),
    NOTHING_FOLLOWS(Sort.WARNING),
    NEVER_ASKED(Sort.WARNING),
    NEVER_TABLED(Sort.WARNING),
    AND_MORE(Sort.MEANING);

    private final Sort sort;

    Kind(Sort sort) {
      this.sort = sort;
    }

    /** What it is about. */
    public Sort sort() {
      return sort;
    }
  }
}
