package org.candour.config.proof;

import java.util.Optional;
import org.candour.config.tree.Node;

/**
 * A framework bent in one place.
 *
 * @param path where
 * @param what how, in words
 * @param rule the rule that the place belongs to, if it belongs to one
 */
record Bend(String path, String what, Optional<String> rule, Node.Keys root) {
  String words() {
    return path + ": " + what;
  }
}
