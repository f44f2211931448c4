package org.candour.deploy.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A client generated from the description")
@ExtendWith(RealService.Given.class)
class GeneratedClientIT {
  private final RealService service;

  GeneratedClientIT(RealService service) {
    this.service = service;
  }

  @Test
  void is_made_without_complaint_and_refers_and_reads_a_case() throws Exception {
    Path folder = Path.of("target/it", "client-" + UUID.randomUUID()).toAbsolutePath();
    GeneratedClient client = GeneratedClient.from(description(), folder);
    assertEquals(List.of(), client.complaints());

    Map<String, Object> seen =
        use(client.with(Path.of("src/test/resources/client/ReferAndRead.java")));
    assertEquals(List.of(RealService.PARTNERSHIP), seen.get("partnerships"));
    assertEquals(true, seen.get("once"), "the key makes it safe to send again");
    assertEquals("child-rapid-review", seen.get("type"));
    assertTrue(seen.get("facts").toString().contains("seriously-harmed=true"), seen::toString);
    assertTrue(seen.get("facts").toString().contains("born={notKnown=true}"), seen::toString);
    assertEquals("met", seen.get("step"));
    assertEquals(true, seen.get("chain holds"));
    assertEquals("step-done", seen.get("last entry"));
    assertEquals(404, seen.get("unknown case"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> use(Object program) throws Exception {
    return ((BiFunction<String, String, Map<String, Object>>) program)
        .apply(service.api().toString(), service.operatorsToken());
  }

  private String description() throws Exception {
    URI address = URI.create(service.api() + "/openapi");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
