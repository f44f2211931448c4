package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect;
import org.candour.config.example.Examples;
import org.candour.framework.Framework;

/**
 * What came of reading a framework: the framework with its examples, or every defect it has. Never
 * both, never neither.
 */
public record Reading(Optional<Framework> framework, Examples examples, List<Defect> defects) {
  public Reading {
    defects = List.copyOf(defects);
  }
}
