package org.candour.deploy.weaknesses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A feed of advisories: a folder of JSON files, a zip of them, or the address of such a zip. It is
 * read as it comes, entry by entry, and nothing of it is written anywhere.
 *
 * @param one the most bytes an advisory may have; a longer one is handed over as nothing
 * @param all the most bytes of all of them, unpacked; a longer feed is refused
 */
record Feed(long one, long all) {
  /** What OSV publishes: some 100,000 entries for Maven and npm together, most of a few kB. */
  static final Feed LIMITS = new Feed(8L << 20, 6L << 30);

  private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WHAT_TO_DO =
      " Name a folder of OSV files, a zip of them, or the https address of such a zip.";

  /** What an entry costs beside its bytes, so that a feed of empty ones ends too. */
  private static final int ENTRY = 512;

  void each(String where, Consumer<Optional<byte[]>> reader) throws CannotAsk {
    try {
      if (where.matches("(?i)https?:.*")) {
        try (InputStream zip = download(URI.create(where))) {
          zip(where, zip, reader);
        }
      } else if (Files.isDirectory(Path.of(where))) {
        folder(Path.of(where), reader);
      } else if (Files.isRegularFile(Path.of(where))) {
        try (InputStream zip = Files.newInputStream(Path.of(where))) {
          zip(where, zip, reader);
        }
      } else {
        throw new CannotAsk("There is no feed " + where + "." + WHAT_TO_DO);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotAsk("Reading the feed " + where + " was stopped.");
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      throw new CannotAsk(
          "The feed " + where + " could not be reached, or not read to its end." + WHAT_TO_DO);
    }
  }

  private static InputStream download(URI zip) throws CannotAsk, IOException, InterruptedException {
    if (!"https".equalsIgnoreCase(zip.getScheme())
        && !THIS_COMPUTER.contains(String.valueOf(zip.getHost()))) {
      throw new CannotAsk("Anybody on the way could change what " + zip + " says: use https.");
    }
    HttpResponse<InputStream> answer =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .send(
                HttpRequest.newBuilder(zip).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      answer.body().close();
      throw new CannotAsk("The feed " + zip + " answers " + answer.statusCode() + "." + WHAT_TO_DO);
    }
    return answer.body();
  }

  private void folder(Path folder, Consumer<Optional<byte[]>> reader)
      throws IOException, CannotAsk {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> isJson(file.toString()) && Files.isRegularFile(file)).toList();
    }
    for (Path file : files) {
      reader.accept(
          Files.size(file) > one ? Optional.empty() : Optional.of(Files.readAllBytes(file)));
    }
  }

  private void zip(String where, InputStream zip, Consumer<Optional<byte[]>> reader)
      throws IOException, CannotAsk {
    long left = all;
    ZipInputStream entries = new ZipInputStream(zip);
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      byte[] read = entries.readNBytes(Math.toIntExact(one + 1));
      left -= read.length + ENTRY;
      // The rest of a long one is unpacked too, only to get past it, so it counts as well.
      byte[] rest = read;
      while (rest.length > 0 && read.length > one && left >= 0) {
        rest = entries.readNBytes(1 << 16);
        left -= rest.length;
      }
      if (left < 0) {
        throw new CannotAsk("The feed " + where + " is too large: it may be made to do harm.");
      }
      if (isJson(entry.getName())) {
        reader.accept(read.length > one ? Optional.empty() : Optional.of(read));
      }
    }
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json");
  }
}
