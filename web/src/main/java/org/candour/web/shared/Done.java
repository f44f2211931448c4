package org.candour.web.shared;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the banner of the next page may say was done. The address holds the code only, never words.
 */
public enum Done {
  REFERRED("The referral has been received and the review has begun."),
  RECORDED("It has been recorded."),
  DECIDED("The decision has been recorded."),
  DISAGREED("The disagreement has been recorded and goes up."),
  ATTENDANCE("Attendance has been saved."),
  CHAIR("Who is in the chair has been recorded."),
  INTEREST("The interest has been recorded."),
  INVITED("The invitation has been recorded."),
  ASKED(
      "Your request has been taken. If there is such a case, the business unit has it. It opens for"
          + " you if your request is granted."),
  CONFLICT("Your conflict of interest has been recorded. The case is closed to you."),
  DECLARED("What you declared has been recorded."),
  ACCESS("It has been recorded who may open the case."),
  CALLED("The meeting has been set."),
  LISTED("The case is on the agenda."),
  FACTS("What is known of the case has been saved."),
  AGENCIES("The agencies have been asked."),
  CORRECTED("The correction has been recorded. The case now goes by it."),
  ERASED("The answers have been erased for good."),
  WITHDRAWN("The arrival has been withdrawn."),
  TAKEN_BACK("The entry has been taken back."),
  OPENED("The review has begun in this case."),
  NAMED("The person has been recorded."),
  APPOINTED("The appointment has been recorded."),
  ENDED("The end of the appointment has been recorded."),
  SIGNED_OUT("You are signed in only where it is listed here."),
  DRAWN("The sample has been drawn and recorded.");

  private final String says;

  Done(String says) {
    this.says = says;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for a code from an address; nothing for anything else. */
  public static String words(@Nullable String code) {
    return Arrays.stream(values())
        .filter(d -> d.code().equals(code))
        .map(d -> d.says)
        .findFirst()
        .orElse("");
  }
}
