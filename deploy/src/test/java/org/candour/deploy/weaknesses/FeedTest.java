package org.candour.deploy.weaknesses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A feed is read as it comes")
class FeedTest {
  private static final String LONG = "x".repeat(5000);

  @TempDir Path folder;

  @Test
  void from_a_folder_and_the_folders_in_it() throws Exception {
    Files.createDirectories(folder.resolve("2026/02"));
    Files.writeString(folder.resolve("2026/02/a.json"), "one");
    Files.writeString(folder.resolve("README.md"), "no advisory");
    assertEquals(List.of("one"), read(Feed.LIMITS, folder.toString()));
  }

  @Test
  void from_a_zip() throws Exception {
    assertEquals(List.of("one", "two"), read(Feed.LIMITS, zip("a.json", "one", "b.json", "two")));
  }

  @Test
  void and_nothing_is_written_whatever_a_zip_calls_its_entries() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Path zip = inner.resolve("all.zip");
    Trial.zip(Files.newOutputStream(zip), "../trick.json", "one", "/tmp/trick.json", "two");
    assertEquals(List.of("one", "two"), read(Feed.LIMITS, zip.toString()));
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(zip), files.filter(Files::isRegularFile).toList());
    }
  }

  @Nested
  class But_not_without_end {
    private final Feed small = new Feed(1000, 20_000);

    @Test
    void a_long_advisory_is_passed_over() throws Exception {
      assertEquals(List.of("nothing", "two"), read(small, zip("a.json", LONG, "b.json", "two")));
      Files.writeString(folder.resolve("a.json"), LONG);
      assertEquals(List.of("nothing"), read(small, folder.toString()));
    }

    @Test
    void one_that_unpacks_to_more_than_the_whole_may_have_is_refused() throws IOException {
      assertTrue(refusal(small, zip("a.json", LONG.repeat(1000))).contains("too large"));
    }

    @Test
    void many_small_ones_are_too() throws IOException {
      String[] many = new String[100];
      for (int i = 0; i < many.length; i += 2) {
        many[i] = i + ".txt";
        many[i + 1] = "";
      }
      assertTrue(refusal(small, zip(many)).contains("too large"));
    }
  }

  @Nested
  class Or_is_refused {
    @Test
    void when_there_is_none() {
      assertTrue(refusal(Feed.LIMITS, "/nowhere/at/all").contains("There is no feed"));
    }

    @Test
    void when_a_zip_breaks_off() throws IOException {
      Path whole = Path.of(zip("a.json", LONG, "b.json", LONG));
      byte[] bytes = Files.readAllBytes(whole);
      Files.write(whole, Arrays.copyOf(bytes, 60));
      assertTrue(refusal(Feed.LIMITS, whole.toString()).contains("to its end"));
    }

    @Test
    void when_it_comes_unencrypted_from_another_computer() {
      assertTrue(refusal(Feed.LIMITS, "http://feed.example/all.zip").contains("use https"));
      assertTrue(refusal(Feed.LIMITS, "http://127.0.0.1.example/all.zip").contains("use https"));
    }
  }

  @Nested
  class From_an_address {
    @Test
    void that_gives_a_zip() throws Exception {
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      Trial.zip(zip, "a.json", "one");
      served(
          200,
          zip.toByteArray(),
          address -> assertEquals(List.of("one"), read(Feed.LIMITS, address)));
    }

    @Test
    void or_is_refused_with_what_it_answers() throws Exception {
      served(
          404,
          new byte[] {1},
          address -> assertTrue(refusal(Feed.LIMITS, address).contains("answers 404")));
    }

    @Test
    void or_when_nobody_answers() throws Exception {
      String[] gone = new String[1];
      served(200, new byte[] {1}, address -> gone[0] = address);
      assertTrue(refusal(Feed.LIMITS, gone[0]).contains("to its end"));
    }

    private void served(int status, byte[] body, Asking asking) throws Exception {
      InetAddress here = InetAddress.getLoopbackAddress();
      HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
      server.createContext(
          "/Maven/all.zip",
          exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
      try {
        asking.ask("http://127.0.0.1:" + server.getAddress().getPort() + "/Maven/all.zip");
      } finally {
        server.stop(0);
      }
    }
  }

  private interface Asking {
    void ask(String address) throws Exception;
  }

  private String zip(String... namesAndTexts) throws IOException {
    Path zip = folder.resolve("all.zip");
    Trial.zip(Files.newOutputStream(zip), namesAndTexts);
    return zip.toString();
  }

  private static List<String> read(Feed feed, String where) throws CannotAsk {
    List<String> all = new ArrayList<>();
    feed.each(
        where,
        bytes ->
            all.add(bytes.map(some -> new String(some, StandardCharsets.UTF_8)).orElse("nothing")));
    return all;
  }

  private static String refusal(Feed feed, String where) {
    List<String> read = new ArrayList<>();
    CannotAsk why =
        assertThrows(CannotAsk.class, () -> feed.each(where, bytes -> read.add("some")));
    return String.valueOf(why.getMessage());
  }
}
