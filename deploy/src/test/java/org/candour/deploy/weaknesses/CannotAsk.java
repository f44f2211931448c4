package org.candour.deploy.weaknesses;

/** Why nothing could be asked, and what to do, in words for whoever ran the command. */
final class CannotAsk extends Exception {
  private static final long serialVersionUID = 1L;

  CannotAsk(String words) {
    super(words);
  }
}
