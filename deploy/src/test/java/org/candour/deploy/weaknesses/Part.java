package org.candour.deploy.weaknesses;

/**
 * A library under the name that an advisory knows it by.
 *
 * @param inside the jar that holds it, or nothing where it is shipped as a file of its own
 */
record Part(Ecosystem ecosystem, String name, String version, String inside) {
  String words() {
    return name + " " + version + (inside.isEmpty() ? "" : " (inside " + inside + ")");
  }
}
