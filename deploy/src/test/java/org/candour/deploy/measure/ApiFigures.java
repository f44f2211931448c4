package org.candour.deploy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candour.deploy.launch.FrontDoor;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fifty people at once on the interface of the service as it is shipped, each with a request open
 * at any time. An answer that is not as it should be fails it. {@code deploy/measure api} runs it.
 */
@DisplayName("Figures of the interface")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class ApiFigures {
  private static final int PEOPLE = 50;
  private static final int EACH = 60;
  private static final int RUNS = 3;

  @Test
  void with_fifty_people_at_once() throws Exception {
    Path home = Path.of("target/it", "measure-home-" + UUID.randomUUID());
    try (RunningService service = RunningService.start(home, RunningService.freePort(), Map.of())) {
      List<Visitor> visitors = visitors(service);
      run(visitors); // so that it is warm
      double[] half = new double[RUNS];
      double[] most = new double[RUNS];
      double[] rate = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        long begin = System.nanoTime();
        double[] millis = run(visitors);
        rate[run] = millis.length * 1e9 / (System.nanoTime() - begin);
        half[run] = millis[millis.length / 2];
        most[run] = millis[millis.length * 95 / 100];
      }
      List<String> wrong = visitors.stream().flatMap(v -> v.wrong().stream()).toList();
      System.out.println(
          String.format(
              Locale.UK,
              "%d people at once, %,d requests a run: half within %.0f ms, 95 of 100 within"
                  + " %.0f ms, %.0f requests a second, %d errors",
              PEOPLE,
              PEOPLE * EACH,
              Rate.median(half),
              Rate.median(most),
              Rate.median(rate),
              wrong.size()));
      assertEquals(List.of(), wrong.stream().limit(10).toList());
    }
  }

  /** The invented people of the demonstration, again from the first when there are too few. */
  private static List<Visitor> visitors(RunningService service) throws Exception {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    FrontDoor door = FrontDoor.of(http, service.address());
    List<FrontDoor.Person> people = door.people();
    List<Visitor> visitors = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      FrontDoor.Person one = people.get(i % people.size());
      Visitor visitor = new Visitor(http, service.address(), door.token(one), one.partnership(), i);
      visitor.lookAround();
      visitors.add(visitor);
    }
    return visitors;
  }

  private static double[] run(List<Visitor> visitors) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
    try {
      List<Future<double[]>> all = new ArrayList<>();
      for (Visitor visitor : visitors) {
        all.add(threads.submit(() -> visitor.uses(EACH)));
      }
      List<double[]> taken = new ArrayList<>();
      for (Future<double[]> one : all) {
        taken.add(one.get());
      }
      return taken.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    } finally {
      threads.shutdownNow();
    }
  }
}
