package org.candour.deploy.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long it takes from the launch to the first page, in an empty home and in one that served
 * before, and what memory the service and its database hold at rest. {@code deploy/measure start}
 * runs it.
 */
@DisplayName("Figures of a start")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class StartFigures {
  private static final int RUNS = 3;
  private static final long REST = 10_000;

  /** One start: seconds to the first page, megabytes of the service and of the database. */
  private record Start(double seconds, double service, double database) {}

  @Test
  void cold_and_warm() throws Exception {
    Start[] cold = new Start[RUNS];
    Start[] warm = new Start[RUNS];
    for (int run = 0; run < RUNS; run++) {
      Path home = Path.of("target/it", "measure-home-" + UUID.randomUUID());
      cold[run] = start(home);
      warm[run] = start(home);
    }
    print("%-28s %14s %12s %12s", "", "first page", "service", "database");
    print("in an empty home", cold);
    print("in a home that served before", warm);
  }

  private static Start start(Path home) throws Exception {
    long begin = System.nanoTime();
    try (RunningService service = RunningService.start(home, RunningService.freePort(), Map.of())) {
      ask(service.address().resolve("/sign-in"));
      double seconds = (System.nanoTime() - begin) / 1e9;
      Thread.sleep(REST);
      ProcessHandle database = service.process().children().findFirst().orElseThrow();
      return new Start(seconds, megabytes(service.process()), megabytes(database));
    }
  }

  private static void ask(URI page) throws IOException, InterruptedException {
    int status =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException(page + " answers " + status);
    }
  }

  /** What the process holds in memory, as the system counts it. */
  private static double megabytes(ProcessHandle process) throws IOException {
    String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
    String kilobytes = status.replaceFirst("(?s).*VmRSS:\\s*(\\d+) kB.*", "$1");
    return Long.parseLong(kilobytes) / 1024.0;
  }

  private static void print(String what, Start... runs) {
    double[] seconds = new double[runs.length];
    double[] service = new double[runs.length];
    double[] database = new double[runs.length];
    for (int run = 0; run < runs.length; run++) {
      seconds[run] = runs[run].seconds();
      service[run] = runs[run].service();
      database[run] = runs[run].database();
    }
    print(
        "%-28s %12.1f s %9.0f MB %9.0f MB",
        what, Rate.median(seconds), Rate.median(service), Rate.median(database));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
