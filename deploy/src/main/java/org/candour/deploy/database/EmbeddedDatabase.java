package org.candour.deploy.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;

/**
 * The MariaDB server that the service starts for itself when no other database is named. It listens
 * on the loopback address only, at a port that is free at that moment, with passwords that are new
 * at every start. Data stays in the home's folder {@code database}.
 *
 * <p>The owner may change the schema; the runtime user begins with no right at all, and is granted
 * table by table what it needs once the schema stands.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  /** A query of a client that has gone away runs on, so none may run longer than this. */
  static final Duration LONGEST_STATEMENT = Duration.ofSeconds(60);

  private final ServerProcess process;
  private final Access owner;
  private final Access runtime;

  private EmbeddedDatabase(ServerProcess process, Access owner, Access runtime) {
    this.process = process;
    this.owner = owner;
    this.runtime = runtime;
  }

  /**
   * Starts the server whose programs are in {@code programs} on the data in {@code home}, and makes
   * the data folder first if there is none. A server that an earlier, killed process left running
   * on the same data is stopped first.
   */
  public static EmbeddedDatabase start(Path programs, Home home) throws CannotStart {
    return start(programs, home, LONGEST_STATEMENT);
  }

  static EmbeddedDatabase start(Path programs, Home home, Duration longestStatement)
      throws CannotStart {
    Programs server = Programs.in(programs);
    Path folder = home.folder("database");
    PidFile pid = new PidFile(folder.resolve("server.pid"));
    DataFolder data = new DataFolder(folder.resolve("data"));
    pid.stopOrphan(data.path());
    data.prepare(server);
    Accounts accounts = Accounts.withNewPasswords();
    int port = freePort();
    Path init = accounts.writeTo(folder.resolve("accounts.sql"));
    ServerProcess process =
        new ServerOptions(server, data.path(), init, port, longestStatement)
            .launch(folder.resolve("server.log"), pid);
    process.awaitReady(port);
    Accounts.remove(init);
    return new EmbeddedDatabase(process, accounts.owner(port), accounts.runtime(port));
  }

  /** The user that owns the schema; its statements may take as long as they need. */
  public Access owner() {
    return owner;
  }

  /** The user the service works as. */
  public Access runtime() {
    return runtime;
  }

  /** Stops the server in good order; returns when it has gone. */
  @Override
  public void close() {
    process.stop();
  }

  private static int freePort() throws CannotStart {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart(
          "No port is free on this computer for the database: " + e.getMessage(), e);
    }
  }
}
