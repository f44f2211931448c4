package org.candour.casework;

import java.util.List;
import java.util.Set;
import org.candour.framework.Framework;

/**
 * Where somebody stands in one partnership today.
 *
 * @param capacities what they hold there, in words
 * @param agencies the agencies they work for
 * @param runs whether they hold a post of the business unit
 * @param scrutinises whether they hold a post that scrutinises
 */
public record Desk(
    Who who,
    String name,
    List<String> capacities,
    Set<String> agencies,
    boolean runs,
    boolean scrutinises,
    Framework framework) {

  /** Whether they may see who has opened a case: the business unit and the scrutineer may. */
  public boolean seesReadings() {
    return runs || scrutinises;
  }
}
