package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect;
import org.candour.config.example.Examples;
import org.candour.framework.Framework;

/**
 * What came of reading a framework: the framework with its examples, or every defect it has. Never
 * both, never neither.
 *
 * @param warnings what should be looked at and stops nothing. They are found only in a document
 *     that reads
 */
public record Reading(
    Optional<Framework> framework, Examples examples, List<Defect> defects, List<Defect> warnings) {
  public Reading {
    defects = List.copyOf(defects);
    warnings = List.copyOf(warnings);
  }
}
