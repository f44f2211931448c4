package org.candour.config.defect;

/** Every defect in words. The only place that words them. */
final class Wording {
  private Wording() {}

  static String says(Defect d) {
    String a = d.argument(0);
    String b = d.argument(1);
    return switch (d.kind()) {
      case TOO_LARGE -> "The document has " + a + " bytes. The most is " + b + ".";
      case NOT_TEXT -> "The document is not UTF-8 text.";
      case NOT_YAML -> "This is not YAML: " + a + ".";
      case EMPTY -> "The document is empty.";
      case SEVERAL_DOCUMENTS -> "There is a second document after this one.";
      case TOO_DEEP -> "This is nested more than " + a + " levels deep.";
      case TOO_MANY -> "There are more than " + a + " parts in one place.";
      case ALIAS -> "This refers to an anchor.";
      case TAG -> "“" + a + "” is a YAML tag.";
      case KEY_TWICE -> "“" + a + "” is here twice. It is already on line " + b + ".";
      case KEY_NOT_TEXT -> "A key is not plain text.";
      case UNKNOWN_KEY -> "“" + a + "” is not known here.";
      case MISSING -> "“" + a + "” is missing.";
      case NO_PARTS -> "“" + a + "” has nothing in it.";
      case WRONG_SHAPE -> "This is " + a + ", not " + b + ".";
      case BAD_VALUE -> "“" + a + "” is not " + b + ".";
      case NOT_ONE_OF -> "“" + a + "” is not one of: " + b + ".";
      case DANGLING -> "There is no " + a + " “" + b + "”.";
      case NAME_TWICE -> "“" + a + "” names both " + b + " and " + d.argument(2) + ".";
      case RULE_TWICE -> "Rule " + a + " says something else on line " + b + ".";
      case QUORUM_NOT_SAID -> "Nothing is said about the quorum of “" + a + "”.";
      case NOBODY_OWNS -> "Nobody can own this: " + a + ".";
      case UNREACHABLE -> "“" + a + "” can never begin: " + b + ".";
      case QUORUM_OUT_OF_REACH -> "No seats of “" + a + "” can meet this quorum: " + b + ".";
      case EMPTY_WINDOW -> "The window closes before it opens: " + a + ".";
      case ANCHOR_NEVER_GIVES -> "This can never be counted: " + a + ".";
      case AND_MORE -> "There are more defects than the " + a + " listed.";
    };
  }

  static String mend(Defect d) {
    String a = d.argument(0);
    String near = d.argument(d.kind() == Defect.Kind.UNKNOWN_KEY ? 1 : 2);
    return switch (d.kind()) {
      case TOO_LARGE -> "Leave out what is not policy.";
      case NOT_TEXT -> "Save it as UTF-8.";
      case NOT_YAML -> "Check the indentation and the quotation marks here.";
      case EMPTY -> "Begin with “partnership”, “name” and “version”.";
      case SEVERAL_DOCUMENTS -> "Keep one document in one file.";
      case TOO_DEEP -> "Write it flatter.";
      case TOO_MANY -> "Make two of it, or leave out what is not policy.";
      case ALIAS -> "Write it out where it is used.";
      case TAG -> "Leave it out.";
      case KEY_TWICE -> "Keep one of them.";
      case KEY_NOT_TEXT -> "Use words as a key.";
      case UNKNOWN_KEY, NOT_ONE_OF -> meant(near, "Take one of the words that the README lists.");
      case MISSING -> "Add “" + a + "”.";
      case NO_PARTS -> "Add what belongs to it, or leave it out.";
      case WRONG_SHAPE -> "Write " + d.argument(1) + ".";
      case BAD_VALUE -> "Write " + (near.isEmpty() ? d.argument(1) : near) + ".";
      case DANGLING -> meant(near, "Add it, or name one that is there.");
      case NAME_TWICE -> "Give one of them another id.";
      case RULE_TWICE -> "Say it once, and name only its id in the other place.";
      case QUORUM_NOT_SAID -> "Write its quorum, or “quorum: not set”.";
      case NOBODY_OWNS -> "Name somebody who can.";
      case UNREACHABLE -> "Change what it comes after.";
      case QUORUM_OUT_OF_REACH -> "Add a seat, or ask for less.";
      case EMPTY_WINDOW -> "Let it close on the day it opens, or later.";
      case ANCHOR_NEVER_GIVES -> "Count it from a date, or from an earlier step.";
      case AND_MORE -> "Mend these first.";
    };
  }

  private static String meant(String near, String otherwise) {
    return near.isEmpty() ? otherwise : "Did you mean “" + near + "”?";
  }
}
