package org.candour.deploy.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The service as it is shipped, started by its own command on a fresh home, in a process of its
 * own.
 */
final class RunningService implements AutoCloseable {
  private static final String READY = "Candour is ready at ";

  private final Process process;
  private final URI address;
  private final List<String> said = new ArrayList<>();

  private RunningService(Process process) {
    this.process = process;
    this.address = awaitReady();
    keepReading();
  }

  static RunningService start() {
    Path home = Path.of("target/it", "browser-home-" + UUID.randomUUID());
    try {
      return new RunningService(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xmx768m",
                  "-Dcandour.home=" + home,
                  "-Dcandour.port=" + freePort(),
                  "-jar",
                  Path.of(System.getProperty("candour.test.dist"), "candour.jar").toString())
              .redirectErrorStream(true)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      process.destroyForcibly();
    }
  }

  private URI awaitReady() {
    try {
      BufferedReader reader = process.inputReader();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said.add(line);
        if (line.startsWith(READY)) {
          return URI.create(line.substring(READY.length()).strip());
        }
      }
    } catch (IOException e) {
      process.destroy();
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(String.join("\n", said));
  }

  // What it says later is of no use here, but it would stop at a full pipe.
  private void keepReading() {
    Thread reader = new Thread(() -> process.inputReader().lines().forEach(line -> {}), "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
