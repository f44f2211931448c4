package org.candour.config.defect;

/** Every defect in words. The only place that words them. */
final class Wording {
  private static final int LONGEST = 300;

  private Wording() {}

  static String says(Defect d) {
    String a = cut(d.argument(0));
    String b = cut(d.argument(1));
    String c = cut(d.argument(2));
    return switch (d.kind()) {
      case TOO_LARGE -> "The document has " + a + " bytes. The most is " + b + ".";
      case NOT_TEXT -> "The document is not UTF-8 text.";
      case NOT_YAML -> "This is not YAML: " + a + ".";
      case EMPTY -> "The document is empty.";
      case SEVERAL_DOCUMENTS -> "There is a second document after this one.";
      case TOO_DEEP -> "This is nested more than " + a + " levels deep.";
      case TOO_MANY -> "There are more than " + a + " parts in one place.";
      case TOO_MANY_IN_ALL -> "The document has more than " + a + " parts in all.";
      case KEY_TOO_LONG -> "A key is longer than " + a + " letters.";
      case BAD_SIGN -> "There is a sign in this text that cannot be shown or kept.";
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
      case NAME_TWICE -> "“" + a + "” names both " + b + " and " + c + ".";
      case SETS_NOTHING_ASIDE ->
          "It is said who may set this rule aside, and it does not give way to a reason.";
      case RULE_TWICE -> "Rule " + a + " says something else on line " + b + ".";
      case QUORUM_NOT_SAID -> "Nothing is said about the quorum of “" + a + "”.";
      case OWNER_NOT_SAID -> "Nobody owns this: it does not say who.";
      case NO_SUCH_DAY -> "There is no such day as “" + a + "”.";
      case NOT_AN_ANSWER -> "“" + a + "” is not one of: " + b + ".";
      case NO_ANSWER_TO_IT -> "“" + a + "” is no answer to “" + b + "”.";
      case ANSWER_NOT_SAID ->
          "“" + a + "” takes other answers than yes or no, and this does not say which is meant.";
      case NEVER_HOLDS -> "No case can be like this: " + a + ".";
      case OTHER_PARTNERSHIP ->
          "This is the framework of “" + a + "”, and it is given for “" + b + "”.";
      case CLOCKS_CLASH -> "Two clocks of “" + a + "” do not fit: " + b + ".";
      case LADDER_ENDS_OPEN ->
          "“" + a + "” may end with nobody to settle the disagreement: " + b + ".";
      case RUNG_REPEATS -> "“" + a + "” comes to " + b + " twice.";
      case SAME_NAME -> "“" + a + "” is what both " + b + " and " + c + " are called.";
      case NAMED_BY_WORDS ->
          "“" + a + "” is named by its words here, and is “" + b + "” in this framework.";
      case REVIEW_DAY_PASSED -> "The framework was to be reviewed by " + a + ", which has passed.";
      case NOTHING_FOLLOWS ->
          "Nothing follows from “"
              + a
              + "” and it does not say what it counts as, though other options of “"
              + b
              + "” do.";
      case NEVER_ASKED -> "Nothing asks for “" + a + "”, yet " + b + " turns on it.";
      case NEVER_TABLED ->
          "“" + a + "” is only for " + b + ", and “" + c + "” meets in other months.";
      case NOBODY_OWNS -> "Nobody can own this: " + a + ".";
      case UNREACHABLE -> "“" + a + "” can never begin: " + b + ".";
      case QUORUM_OUT_OF_REACH -> "No seats of “" + a + "” can meet this quorum: " + b + ".";
      case NEVER_CARRIED -> "No votes of “" + a + "” can carry anything: " + b + ".";
      case NOBODY_MAY_SIT ->
          "Nobody may take the seat “" + a + "” of “" + b + "”: its posts are other agencies'.";
      case EMPTY_WINDOW -> "The window closes before it opens: " + a + ".";
      case ANCHOR_NEVER_GIVES -> "This can never be counted: " + a + ".";
      case NOT_TOGETHER -> "“" + a + "” and “" + b + "” cannot stand together.";
      case TARGET_TOO_LATE -> "The target (" + a + ") comes after the limit (" + b + ").";
      case NEVER_NEEDED -> "Nobody ever has to ask " + a + ": those before may give as much.";
      case AND_MORE -> "There are more defects than the " + a + " listed.";
    };
  }

  static String mend(Defect d) {
    String a = cut(d.argument(0));
    String near = d.argument(d.kind() == Defect.Kind.UNKNOWN_KEY ? 1 : 2);
    return switch (d.kind()) {
      case TOO_LARGE -> "Leave out what is not policy.";
      case NOT_TEXT -> "Save it as UTF-8.";
      case NOT_YAML -> "Check the indentation and the quotation marks here.";
      case EMPTY -> "Begin with “partnership”, “name” and “version”.";
      case SEVERAL_DOCUMENTS -> "Keep one document in one file.";
      case TOO_DEEP -> "Write it flatter.";
      case TOO_MANY -> "Make two of it, or leave out what is not policy.";
      case TOO_MANY_IN_ALL -> "Leave out what is not policy.";
      case KEY_TOO_LONG -> "Use a shorter one.";
      case BAD_SIGN -> "Write it again by hand.";
      case ALIAS -> "Write it out where it is used.";
      case TAG -> "Leave it out.";
      case KEY_TWICE -> "Keep one of them.";
      case KEY_NOT_TEXT -> "Use words as a key.";
      case UNKNOWN_KEY, NOT_ONE_OF ->
          meant(near, "Take one of those that the reference page lists here.");
      case NOT_AN_ANSWER -> meant(near, "Take one of the answers of that question.");
      case NO_ANSWER_TO_IT -> "Write an answer that it takes, or “not known”.";
      case ANSWER_NOT_SAID -> "Add “is” and the answer.";
      case NO_SUCH_DAY -> "Write a day that the calendar has.";
      case OWNER_NOT_SAID -> "Add “who”.";
      case NEVER_HOLDS -> "Take one of the conditions out.";
      case OTHER_PARTNERSHIP -> "Give it to the partnership it is for, or change “partnership”.";
      case CLOCKS_CLASH -> "Confirm which of them governs, or shorten the one that comes first.";
      case LADDER_ENDS_OPEN -> "End it with somebody who settles every case.";
      case RUNG_REPEATS -> "Keep one of them, or say in which cases each is meant.";
      case NAMED_BY_WORDS -> "Write “" + d.argument(1) + "”, so that it has one name.";
      case SAME_NAME -> "Give one of them a name of its own, or make them one.";
      case REVIEW_DAY_PASSED -> "Review it and set the next day, or confirm that it still holds.";
      case NOTHING_FOLLOWS -> "Add a step that comes after it, or “counts as”.";
      case NEVER_ASKED -> "Ask for it with the referral or at a step.";
      case NEVER_TABLED -> "Name a month in which it meets.";
      case MISSING -> "Add “" + a + "”.";
      case NO_PARTS -> "Add what belongs to it, or leave it out.";
      case WRONG_SHAPE -> "Write " + d.argument(1) + ".";
      case BAD_VALUE -> "Write " + (near.isEmpty() ? d.argument(1) : near) + ".";
      case DANGLING -> meant(near, "Add it, or name one that is there.");
      case NAME_TWICE -> "Give one of them another id.";
      case SETS_NOTHING_ASIDE -> "Give it the level “" + a + "”, or leave “set aside by” out.";
      case RULE_TWICE -> "Say it once, and name only its id in the other place.";
      case QUORUM_NOT_SAID -> "Write its quorum, or “quorum: not set”.";
      case NOBODY_OWNS -> "Name somebody who can.";
      case UNREACHABLE -> "Change what it comes after.";
      case QUORUM_OUT_OF_REACH -> "Add a seat, or ask for less.";
      case NEVER_CARRIED -> "Give more seats a vote or a weight, or ask for less.";
      case NOBODY_MAY_SIT -> "Name a post of the agency whose seat it is.";
      case EMPTY_WINDOW -> "Let it close on the day it opens, or later.";
      case ANCHOR_NEVER_GIVES -> "Count it from a date, or from an earlier step.";
      case NOT_TOGETHER -> "Keep one of them.";
      case TARGET_TOO_LATE -> "Aim for the last day of the limit, or sooner.";
      case NEVER_NEEDED -> "Let each give more than the one before.";
      case AND_MORE -> "Mend these first.";
    };
  }

  /** So that no defect is longer than what it is about. */
  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String meant(String near, String otherwise) {
    return near.isEmpty() ? otherwise : "Did you mean “" + near + "”?";
  }
}
