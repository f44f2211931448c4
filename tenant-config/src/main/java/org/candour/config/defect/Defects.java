package org.candour.config.defect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers every defect of one document. Past a bound it only says that there are more. */
public final class Defects {
  /** The most that are listed. */
  public static final int MOST = 200;

  private final List<Defect> found = new ArrayList<>();
  private boolean more;

  /** Adds one. */
  public void add(Place place, Defect.Kind kind, String... arguments) {
    Defect defect = new Defect(place, kind, List.of(arguments));
    if (found.size() >= MOST) {
      more = true;
    } else if (!found.contains(defect)) {
      found.add(defect);
    }
  }

  /**
   * The known word nearest to one that is not known; empty text when none is near or no more
   * defects are listed.
   */
  public String nearest(String word, Collection<String> known) {
    return found.size() >= MOST ? "" : Nearest.of(word, known);
  }

  /** Whether there are none. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All of them, in the order of the document. */
  public List<Defect> all() {
    List<Defect> all = new ArrayList<>(found);
    all.sort(
        Comparator.comparingInt((Defect d) -> d.place().line())
            .thenComparingInt(d -> d.place().column()));
    if (more) {
      all.add(
          new Defect(new Place("", 1, 1), Defect.Kind.AND_MORE, List.of(Integer.toString(MOST))));
    }
    return List.copyOf(all);
  }
}
