package org.candour.criteria;

import java.util.List;
import org.candour.rule.Saying;

/** Says a test of several limbs. One limb alone needs no list, unless it has to fail. */
final class Limbs {
  private Limbs() {}

  static Saying said(String which, List<Criterion> limbs, Vocabulary words) {
    List<Saying> said = limbs.stream().map(limb -> limb.saying(words)).toList();
    return said.size() == 1 && !which.startsWith("none")
        ? said.get(0)
        : new Saying(which + ":", said);
  }
}
