package org.candour.config;

import java.util.Optional;
import org.candour.config.check.Checks;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Section;
import org.candour.config.tree.Tree;
import org.candour.config.tree.Yaml;
import org.candour.framework.Framework;

/**
 * Reads a framework written in YAML 1.2 and checks that it means something. It gives the framework,
 * or every defect at once with its line and column. Whatever the bytes are, it answers within
 * bounded time and memory and throws nothing.
 */
public final class FrameworkReader {

  /** Reads one document. */
  public Reading read(byte[] yaml) {
    Defects defects = new Defects();
    Optional<Framework> read = Yaml.tree(yaml, defects).map(tree -> read(tree, defects));
    return new Reading(defects.none() ? read : Optional.empty(), defects.all());
  }

  private static Framework read(Tree tree, Defects defects) {
    FrameworkPart part = new FrameworkPart(new Known(tree.root(), defects));
    Framework framework = Section.read(tree.root(), defects, part::framework);
    if (defects.none()) {
      Checks.all(framework).forEach(found -> add(found, tree, defects));
    }
    return framework;
  }

  private static void add(Checks.Found found, Tree tree, Defects defects) {
    defects.add(
        tree.place(found.paths().toArray(String[]::new)),
        found.kind(),
        found.arguments().toArray(String[]::new));
  }
}
