package org.candour.config.signin;

/** Nobody was signed in, for a reason that the person can be told. */
public final class NotSignedIn extends Exception {
  private static final long serialVersionUID = 1L;

  /** What stood against it. */
  public enum Why {
    /** The sign-in does not answer, or answers what cannot be read. */
    SILENT,
    /** The person, or the sign-in, said no. */
    REFUSED,
    /** It was begun in another browser, too long ago, or not at all. */
    NOT_BEGUN,
    /** What came back proves nothing. */
    UNPROVEN
  }

  private final Why why;

  /** For this reason; the message is for the log and names nobody. */
  public NotSignedIn(Why why, String message) {
    super(message);
    this.why = why;
  }

  /** For this reason; the message is for the log and names nobody. */
  public NotSignedIn(Why why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  /** What stood against it. */
  public Why why() {
    return why;
  }
}
