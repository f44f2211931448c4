package org.candour.web.decision;

import java.util.Locale;

/** The pages of a decision. */
enum Stage {
  CHOOSE,
  ANSWER,
  CHECK,
  DISAGREE;

  String template() {
    return name().toLowerCase(Locale.ROOT) + ".vm";
  }
}
