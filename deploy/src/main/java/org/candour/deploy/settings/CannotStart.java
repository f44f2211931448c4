package org.candour.deploy.settings;

/**
 * Why the service cannot start, in a plain sentence for the person who started it. Its message is
 * printed as it stands, without a stack trace, so it says what is wrong and what would mend it.
 */
public final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  /** A reason that stands on its own. */
  public CannotStart(String sentence) {
    super(sentence);
  }

  /** A reason with a cause that only a log shows. */
  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
