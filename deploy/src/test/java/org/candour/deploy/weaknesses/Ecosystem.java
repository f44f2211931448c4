package org.candour.deploy.weaknesses;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.semver4j.Semver;

/** Where parts come from; each compares versions by its own rules. */
enum Ecosystem {
  MAVEN("Maven") {
    @Override
    Comparator<String> order() {
      return Comparator.comparing(ComparableVersion::new);
    }
  },
  NPM("npm") {
    @Override
    Comparator<String> order() {
      return Comparator.comparing(Semver::new);
    }
  };

  private final String title;

  Ecosystem(String title) {
    this.title = title;
  }

  /** As OSV names it. What follows a colon is a repository, and the same rules hold there. */
  static Optional<Ecosystem> named(String name) {
    return Arrays.stream(values())
        .filter(one -> name.equals(one.title) || name.startsWith(one.title + ":"))
        .findFirst();
  }

  /** Refuses a version that is none, with an {@link IllegalArgumentException}. */
  abstract Comparator<String> order();
}
