package org.candour.config.example;

/** An example cannot be played as it is written; the message says why, as a sentence. */
final class Cannot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Cannot(String why) {
    super(why);
  }
}
