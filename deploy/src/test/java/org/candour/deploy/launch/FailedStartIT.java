package org.candour.deploy.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A start that fails says why, ends with 1 and leaves nothing running")
class FailedStartIT {
  private final Path folder = Path.of("target/it", "failed-" + UUID.randomUUID());
  private final Path home = folder.resolve("home");

  @Test
  void when_the_port_is_taken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String said = start(dist(), "-Dcandour.port=" + other.getLocalPort());
      assertTrue(said.contains("candour.port"), said);
      assertFalse(Files.exists(home), "nothing may be begun");
    }
  }

  @Test
  void when_a_demonstration_is_asked_for_next_to_a_real_database() throws Exception {
    String said =
        start(dist(), "-Dcandour.demonstration=true", "-Dcandour.db.url=jdbc:mysql://x/y");
    assertTrue(said.contains("candour.db.url"), said);
  }

  @Test
  void when_the_migrations_are_missing_after_the_database_has_started() throws Exception {
    String said = start(distWithoutLibraries());
    assertTrue(said.contains("migrations"), said);
    assertTrue(Files.exists(home.resolve("database/data")), "the database must have been started");
  }

  @Test
  void when_the_address_is_none_of_this_computers() throws Exception {
    String said = start(dist(), "-Dcandour.address=192.0.2.1");
    assertTrue(said.contains("192.0.2.1"), said);
  }

  @Test
  void when_the_server_runs_but_the_application_does_not() throws Exception {
    String said = start(distWithoutPages());
    assertTrue(said.contains("sign-in page"), said);
  }

  private String start(Path dist, String... settings) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dcandour.home=" + home);
    command.add("-Dcandour.port=" + freePort());
    command.addAll(List.of(settings));
    command.add("-jar");
    command.add(dist.resolve("candour.jar").toString());
    Path output = Files.createDirectories(folder).resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output);
    assertTrue(ended, "it hangs: " + said);
    assertEquals(1, process.exitValue(), said);
    assertTrue(said.contains("Candour has not started. "), said);
    assertFalse(said.contains("\tat "), said);
    assertFalse(Files.exists(home.resolve("database/server.pid")), "a database server is left");
    return said;
  }

  private static Path dist() {
    return Path.of(System.getProperty("candour.test.dist"));
  }

  private Path distWithoutPages() throws IOException {
    Path broken = distWithoutLibraries();
    Path shipped = dist().resolve("lib");
    Files.createSymbolicLink(
        broken.resolve("lib/payara-micro.jar"), shipped.resolve("payara-micro.jar"));
    try (Stream<Path> jars = Files.list(shipped.resolve("candour/WEB-INF/lib"))) {
      for (Path jar : jars.filter(FailedStartIT::isNoRoomOfPages).toList()) {
        Files.copy(jar, broken.resolve("lib/candour/WEB-INF/lib").resolve(jar.getFileName()));
      }
    }
    return broken;
  }

  private static boolean isNoRoomOfPages(Path jar) {
    String name = jar.getFileName().toString();
    return !name.startsWith("web-") && !name.startsWith("api-");
  }

  private Path distWithoutLibraries() throws IOException {
    Path broken = folder.resolve("dist");
    Files.createDirectories(broken.resolve("lib/candour/WEB-INF/lib"));
    Files.copy(dist().resolve("candour.jar"), broken.resolve("candour.jar"));
    Files.createSymbolicLink(broken.resolve("mariadb"), dist().resolve("mariadb"));
    return broken;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
