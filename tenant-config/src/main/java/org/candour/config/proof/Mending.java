package org.candour.config.proof;

import java.util.List;
import java.util.Optional;
import org.candour.config.FrameworkReader;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Tree;
import org.candour.framework.Framework;

/**
 * Reads a bent document. What names something that was taken out is taken out with it, so that the
 * rest of the framework still says what it said. Checks of meaning are left aside.
 */
final class Mending {
  private static final int TRIES = 40;
  private static final List<String> OF_LIMITS =
      List.of(
          "within",
          "by",
          "between",
          "not before",
          "at least",
          "before",
          "not within",
          "not between",
          "every",
          "until",
          "from the last time",
          "of",
          "earliest of",
          "target",
          "extension");

  private Mending() {}

  /** The framework, or none where too much hangs on what was taken out. */
  static Optional<Framework> read(Node.Keys bent) {
    Node.Keys root = bent;
    for (int i = 0; i < TRIES; i++) {
      FrameworkReader.Bare bare = new FrameworkReader().bare(new Tree(root));
      if (bare.defects().isEmpty()) {
        return Optional.of(bare.framework());
      }
      Defect first = bare.defects().get(0);
      if (first.kind() != Kind.NO_PARTS && first.kind() != Kind.DANGLING) {
        return Optional.empty();
      }
      root = mended(root, first);
    }
    return Optional.empty();
  }

  private static Node.Keys mended(Node.Keys root, Defect defect) {
    String path = defect.place().path();
    boolean empty = defect.kind() == Kind.NO_PARTS && !path.endsWith(".of");
    return (Node.Keys)
        Trees.change(root, node -> empty ? gone(node, path) : without(node, path)).orElse(root);
  }

  private static Optional<Node> gone(Node node, String path) {
    return node.place().path().equals(path) ? Optional.empty() : Optional.of(node);
  }

  /** What goes with a reference that leads nowhere: the smallest part that means nothing then. */
  private static Optional<Node> without(Node node, String path) {
    String its = node.place().path();
    String above = path.replaceAll("(\\.[^.\\[]+|\\[\\d+\\])$", "");
    if (path.endsWith(".if they disagree") && its.equals(path)) {
      return Optional.of(Trees.said(node, "not set"));
    }
    if (path.endsWith(".on") || path.matches("ladders\\..*\\.reviews|papers\\..*\\.review")) {
      return gone(node, above);
    }
    boolean ofALimit = path.endsWith(".of") || path.endsWith(".before");
    if (ofALimit && node instanceof Node.Keys keys && its.equals(above)) {
      boolean step = keys.at("who").isPresent();
      return step
          ? Optional.of(Trees.without(keys, OF_LIMITS.toArray(String[]::new)))
          : Optional.empty();
    }
    return gone(node, path);
  }
}
