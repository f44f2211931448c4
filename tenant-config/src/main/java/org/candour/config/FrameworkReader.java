package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.check.Checks;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.example.Examples;
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
    return read(yaml, Posted.unknown());
  }

  /** Reads one document of which this is known. */
  public Reading read(byte[] yaml, Posted posted) {
    return read(yaml, posted, new Defects());
  }

  Reading read(byte[] yaml, Posted posted, Defects defects) {
    return Yaml.tree(yaml, defects)
        .map(tree -> reading(tree, posted, defects))
        .orElseGet(() -> none(defects));
  }

  /** Reads a document that is a tree already. */
  public Reading read(Tree tree) {
    return reading(tree, Posted.unknown(), new Defects());
  }

  /** A framework as it reads, checked for form and not for meaning. */
  public record Bare(Framework framework, List<Defect> defects) {}

  /** Reads a tree without asking what it means, as one that was bent on purpose is read. */
  public Bare bare(Tree tree) {
    Defects defects = new Defects();
    FrameworkPart part = new FrameworkPart(new Known(tree.root(), defects), Posted.unknown());
    return new Bare(Section.read(tree.root(), defects, part::framework), defects.all());
  }

  /** Reads a document of its own with examples of a framework. */
  public Reading examples(Framework framework, byte[] yaml) {
    Defects defects = new Defects();
    Optional<Tree> tree = Yaml.tree(yaml, defects);
    Examples examples = tree.map(t -> examples(framework, t, defects)).orElse(Examples.none());
    return defects.none() ? whole(framework, examples, defects) : none(defects);
  }

  private static Examples examples(Framework framework, Tree tree, Defects defects) {
    Section.read(
        tree.root(),
        defects,
        root -> {
          root.needed("examples");
          root.maybe("partnership")
              .filter(id -> !id.text().equals(framework.partnership().value()))
              .ifPresent(
                  id ->
                      defects.add(
                          id.place(),
                          Kind.OTHER_PARTNERSHIP,
                          id.text(),
                          framework.partnership().value()));
          return root.text("partnership");
        });
    return Examples.read(framework, tree.root(), defects);
  }

  private static Reading reading(Tree tree, Posted posted, Defects defects) {
    Framework framework = read(tree, posted, defects);
    Examples examples =
        defects.none() ? Examples.read(framework, tree.root(), defects) : Examples.none();
    return defects.none() ? whole(framework, examples, defects) : none(defects);
  }

  private static Reading whole(Framework framework, Examples examples, Defects defects) {
    return new Reading(Optional.of(framework), examples, defects.all(), defects.warnings());
  }

  private static Reading none(Defects defects) {
    return new Reading(Optional.empty(), Examples.none(), defects.all(), defects.warnings());
  }

  private static Framework read(Tree tree, Posted posted, Defects defects) {
    FrameworkPart part = new FrameworkPart(new Known(tree.root(), defects), posted);
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
