package org.candour.engine;

import java.util.Optional;

/**
 * How an endorsement has been answered so far.
 *
 * @param sentBack how often it sent the decision back
 * @param silence what silence came to, when nobody answered in time and the framework says what
 *     that means
 */
public record Answering(int sentBack, Optional<Silent> silence) {
  static Answering none() {
    return new Answering(0, Optional.empty());
  }
}
