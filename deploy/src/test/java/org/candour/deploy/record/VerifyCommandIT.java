package org.candour.deploy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.candour.deploy.launch.FrontDoor;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command as somebody types it, on the shipped folder and a home that a service has left. */
@DisplayName("The command that verifies the record")
class VerifyCommandIT {
  private final Path home = Path.of("target/it", "verify-home-" + UUID.randomUUID());
  private final Path exported = home.resolveSibling(home.getFileName() + ".zip");

  /** How it ended, and all that it said. */
  private record Ended(int code, String said) {
    Ended must(int expected, String words) {
      assertEquals(expected, code, said);
      assertTrue(said.contains(words), said);
      assertFalse(said.contains("\tat "), said);
      return this;
    }
  }

  @Test
  void reads_a_home_once_its_service_has_stopped_and_an_exported_case_at_any_time()
      throws Exception {
    try (RunningService service = RunningService.start(home, RunningService.freePort(), Map.of())) {
      export(service);
      verify().must(2, "The record was not checked. ");
    }
    verify().must(0, "Partnership mk-together: as it was written.");
    verify("kent").must(0, "Partnership kent");
    verify("no-such-partnership").must(2, "no-such-partnership");
    verify(exported.toString()).must(0, "The key is the one in the file.");
    verify("--keys", home.resolve("heads/mk-together.keys").toString(), exported.toString())
        .must(0, "");
    verify("no-such-file.zip").must(2, "no-such-file.zip");
    byte[] content = Files.readAllBytes(exported);
    Files.write(exported, java.util.Arrays.copyOf(content, content.length / 2));
    assertFalse(verify(exported.toString()).code() == 0, "half of a file");
  }

  private void export(RunningService service) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    String token =
        FrontDoor.of(http, service.address())
            .token(new FrontDoor.Person("mk-together", "grace-adeyemi"));
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(
                    service
                        .address()
                        .resolve("/api/partnerships/mk-together/cases/MK-2026-0001/export"))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    Files.write(exported, answer.body());
  }

  private Ended verify(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dcandour.home=" + home);
    command.add("-jar");
    command.add(Path.of(System.getProperty("candour.test.dist"), "candour.jar").toString());
    command.add("verify");
    command.addAll(List.of(arguments));
    Path output = home.resolveSibling(home.getFileName() + ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "it hangs");
    return new Ended(process.exitValue(), Files.readString(output));
  }
}
