package org.candour.deploy.database;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Fresh homes below {@code target}, and the database server's programs as the build lays them out.
 */
final class TestHome {
  static final Path PROGRAMS = Path.of("target/dist/mariadb");

  private TestHome() {}

  static Path fresh() {
    return Path.of("target/test-homes", UUID.randomUUID().toString());
  }
}
