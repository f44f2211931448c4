package org.candour.body;

/** In what class somebody attends. Only members and their deputies count towards quorum or vote. */
public enum AttendanceClass {
  MEMBER("a member"),
  DEPUTY("a deputy"),
  IN_ATTENDANCE("in attendance"),
  INVITEE("invited"),
  PRESENTER("presenting");

  private final String words;

  AttendanceClass(String words) {
    this.words = words;
  }

  /** Whether this class takes a seat. */
  public boolean seated() {
    return this == MEMBER || this == DEPUTY;
  }

  /** For a sentence: "is a member", "is in attendance". */
  public String words() {
    return words;
  }
}
