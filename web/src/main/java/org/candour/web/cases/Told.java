package org.candour.web.cases;

import java.util.List;

/**
 * What one entry says happened.
 *
 * @param step the step whose questions its answers belong to; empty for a referral
 */
record Told(String title, String step, List<String> says) {
  static Told of(String title, String... says) {
    return new Told(title, "", List.of(says));
  }

  static Told of(String title, String step, List<String> says) {
    return new Told(title, step, says);
  }
}
