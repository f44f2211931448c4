package org.candour.deploy.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The service as it is shipped, started by its own command, in a process of its own. */
public final class RunningService implements AutoCloseable {
  private static final String READY = "Candour is ready at ";

  /** The last line that a start says, after the invented people. */
  private static final String STARTED = "  stop it with ";

  private final Process process;
  private final Path home;
  private final URI address;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  private RunningService(Process process, Path home) {
    this.process = process;
    this.home = home;
    this.address = awaitReady();
    keepReading();
  }

  /** A demonstration on a fresh home. */
  public static RunningService start() {
    Path home = Path.of("target/it", "browser-home-" + UUID.randomUUID());
    return start(home, freePort(), Map.of());
  }

  /**
   * The service with these settings in its environment.
   *
   * @throws IllegalStateException with all that it said, when it ends without being ready
   */
  public static RunningService start(Path home, int port, Map<String, String> environment) {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // verifying every class of the server again is a fifth of each start
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Xmx768m",
            "-Dcandour.home=" + home,
            "-Dcandour.port=" + port,
            "-jar",
            Path.of(System.getProperty("candour.test.dist"), "candour.jar").toString());
    command.environment().putAll(environment);
    try {
      return new RunningService(command.redirectErrorStream(true).start(), home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public URI address() {
    return address;
  }

  /** All that it and its database have written down since their home was made. */
  public String log() {
    try (Stream<Path> files = Files.walk(home)) {
      StringBuilder log = new StringBuilder();
      List.copyOf(said).forEach(line -> log.append(line).append('\n'));
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).sorted().toList()) {
        log.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return log.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process of the service; the database's is its child. */
  public ProcessHandle process() {
    return process.toHandle();
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
      URI ready = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said.add(line);
        if (line.startsWith(READY)) {
          ready = URI.create(line.substring(READY.length()).strip());
        }
        if (line.startsWith(STARTED) && ready != null) {
          return ready;
        }
      }
    } catch (IOException e) {
      process.destroy();
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(String.join("\n", List.copyOf(said)));
  }

  // Nobody waits for what it says later, but it would stop at a full pipe.
  private void keepReading() {
    Thread reader = new Thread(this::readOn, "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void readOn() {
    try {
      BufferedReader reader = process.inputReader();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      // it was stopped: there is nothing more to read
    }
  }

  /** A port that is free at this moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
