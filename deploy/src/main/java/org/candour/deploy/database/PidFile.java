package org.candour.deploy.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.candour.deploy.settings.CannotStart;

/**
 * Who is running on the data. A process that is killed outright cannot stop its server: the server
 * stays, holds the data's lock, and would make the next start wait and fail.
 */
record PidFile(Path file) {
  private static final long PATIENCE_SECONDS = 60;

  void write(Process server) throws IOException {
    Files.writeString(file, Long.toString(server.pid()));
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Stops the server named here, but only if it is one, and on this data: numbers of processes are
   * used again.
   */
  void stopOrphan(Path data) throws CannotStart {
    Optional<ProcessHandle> orphan = named().filter(process -> servesFrom(process, data));
    if (orphan.isPresent()) {
      stop(orphan.get());
    }
    delete();
  }

  private Optional<ProcessHandle> named() throws CannotStart {
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be read: " + e.getMessage(), e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean servesFrom(ProcessHandle process, Path data) {
    List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
    return arguments.contains("--datadir=" + data);
  }

  private static void stop(ProcessHandle orphan) throws CannotStart {
    orphan.destroy();
    try {
      orphan.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new CannotStart(
          "A database server left by an earlier run, process " + orphan.pid() + ", does not stop.",
          e);
    }
  }
}
