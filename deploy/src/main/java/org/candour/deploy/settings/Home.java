package org.candour.deploy.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that holds what must outlive a restart. One running service holds it at a time: the
 * lock goes with the process, however that ends. A home below the folder for temporary files is
 * refused, since whatever stands there may be deleted by anyone at any time.
 */
public final class Home implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;

  private Home(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Makes the folder if need be, readable by its owner only, and takes it for this process. */
  public static Home take(Path wanted) throws CannotStart {
    Path folder = wanted.toAbsolutePath().normalize();
    refuseTemporary(folder);
    try {
      Files.createDirectories(folder);
      Path real = folder.toRealPath();
      refuseTemporary(real);
      Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
      return lock(real);
    } catch (IOException e) {
      throw new CannotStart("The home " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** The folder itself, without symbolic links. */
  public Path folder() {
    return folder;
  }

  /** A folder inside the home, made if need be. */
  public Path folder(String name) throws CannotStart {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new CannotStart(
          "The folder " + folder.resolve(name) + " cannot be made: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Home lock(Path folder) throws CannotStart, IOException {
    Path file = folder.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    if (tryLock(channel).isEmpty()) {
      channel.close();
      throw new CannotStart(
          "Candour is already running on the home "
              + folder
              + ". Stop it first, or set candour.home to another folder.");
    }
    return new Home(folder, channel);
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static void refuseTemporary(Path folder) throws CannotStart {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
    if (folder.startsWith(temporary)) {
      throw new CannotStart(
          "The home "
              + folder
              + " is below the folder for temporary files, "
              + temporary
              + ", where the data could be deleted at any time. Set candour.home to another folder.");
    }
  }
}
