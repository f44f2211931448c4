package org.candour.deploy.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.candour.deploy.settings.CannotStart;

/**
 * The server's data. It is made under another name first, so that a half-made one is never taken
 * for a whole one.
 */
record DataFolder(Path path) {

  void prepare(Programs server) throws CannotStart {
    if (Files.isDirectory(path)) {
      return;
    }
    Path half = path.resolveSibling("data-being-made");
    Path log = path.resolveSibling("install.log");
    try {
      delete(half);
      install(server, half, log);
      Files.move(half, path);
    } catch (IOException e) {
      throw new CannotStart("The database's data could not be made. See " + log + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while the database's data was being made.", e);
    }
  }

  private static void install(Programs server, Path half, Path log)
      throws IOException, InterruptedException {
    List<String> command =
        server.install(
            "--datadir=" + half,
            "--force",
            "--skip-name-resolve",
            "--skip-test-db",
            // root may come in by the local socket only, as the person the service runs as
            "--auth-root-authentication-method=socket",
            "--auth-root-socket-user=" + System.getProperty("user.name"));
    int code = Programs.process(command, half).redirectOutput(log.toFile()).start().waitFor();
    if (code != 0) {
      throw new IOException("the installation ended with " + code);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(DataFolder::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
