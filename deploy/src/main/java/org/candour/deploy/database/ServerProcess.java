package org.candour.deploy.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.candour.deploy.settings.CannotStart;

/** A server that this process started. */
record ServerProcess(Process process, PidFile pid, Path log) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Notes who it is, so that a later start can stop it; without the note it is stopped now. */
  void remember() throws IOException {
    try {
      pid.write(process);
    } catch (IOException e) {
      stop();
      throw e;
    }
  }

  /** Waits for the server's greeting: it is sent only once the accounts' statements have run. */
  void awaitReady(int port) throws CannotStart {
    Instant latest = Instant.now().plus(PATIENCE);
    while (!greets(port)) {
      if (!process.isAlive() || Instant.now().isAfter(latest)) {
        stop();
        throw new CannotStart("The database did not start. See " + log + ".");
      }
      pause();
    }
  }

  /** Ends the server in good order, by force if it does not go. */
  void stop() {
    try {
      process.destroy();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      pid.delete();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean greets(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      socket.setSoTimeout(1_000);
      return socket.getInputStream().read() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void pause() throws CannotStart {
    try {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new CannotStart("Stopped while the database was starting.", e);
    }
  }
}
