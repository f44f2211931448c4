package org.candour.config.defect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defect.Sort;

/** Gathers every defect of one document. Past a bound it only says that there are more. */
public final class Defects {
  /** The most that are listed. */
  public static final int MOST = 200;

  private final Set<Defect> found = new LinkedHashSet<>();
  private final Set<Defect> warnings = new LinkedHashSet<>();
  private final Asked asked;
  private boolean more;

  /** Hears which keys a part of the document was asked for, once it is read. */
  public interface Asked {
    void keys(Place place, Set<String> keys);
  }

  /** None yet. */
  public Defects() {
    this((place, keys) -> {});
  }

  /** None yet, with somebody who listens to the reading. */
  public Defects(Asked asked) {
    this.asked = asked;
  }

  /** Tells that a part of the document was read, and which keys it was asked for. */
  public void read(Place place, Set<String> keys) {
    asked.keys(place, keys);
  }

  /** Adds one. */
  public void add(Place place, Kind kind, String... arguments) {
    Defect defect = new Defect(place, kind, List.of(arguments));
    Set<Defect> its = kind.sort() == Sort.WARNING ? warnings : found;
    if (its.size() < MOST) {
      its.add(defect);
    } else if (its == found) {
      more = true;
    }
  }

  /**
   * The known word nearest to one that is not known; empty text when none is near or no more
   * defects are listed.
   */
  public String nearest(String word, Collection<String> known) {
    return found.size() >= MOST ? "" : Nearest.of(word, known);
  }

  /** Whether there are none. Warnings are none. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All of them but the warnings, in the order of the document. */
  public List<Defect> all() {
    List<Defect> all = inOrder(found);
    if (more) {
      all.add(new Defect(new Place("", 1, 1), Kind.AND_MORE, List.of(Integer.toString(MOST))));
    }
    return List.copyOf(all);
  }

  /** The warnings, in the order of the document, as many as are listed. */
  public List<Defect> warnings() {
    return List.copyOf(inOrder(warnings));
  }

  private static List<Defect> inOrder(Set<Defect> some) {
    List<Defect> all = new ArrayList<>(some);
    all.sort(
        Comparator.comparingInt((Defect d) -> d.place().line())
            .thenComparingInt(d -> d.place().column()));
    return all;
  }
}
