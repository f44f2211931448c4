package org.candour.casework;

import java.util.List;
import java.util.Optional;

/** A page of due rows; {@code next} asks for the one after it and is absent on the last. */
public record DuePage(List<DueItem> rows, Optional<String> next) {
  /** Rows on a full page. */
  public static final int SIZE = 25;

  public DuePage {
    rows = List.copyOf(rows);
  }
}
