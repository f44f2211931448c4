package org.candour.deploy.weaknesses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The command beside invented parts and an invented feed, on 1 March 2026. */
record Trial(Path deploy, Path feed) {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  static final String HEADING = "id,part,until,reason\n";

  /** How it ended and what it printed. */
  record Said(int end, String words) {
    List<String> lines() {
      return words.lines().toList();
    }
  }

  static Trial of(Path folder, String... purls) {
    Trial trial = new Trial(folder.resolve("deploy"), folder.resolve("feed"));
    trial.write(trial.deploy.resolve("target/bom.json"), bill(purls));
    trial.accept("");
    return trial;
  }

  private static String bill(String... purls) {
    return Stream.of(purls)
        .map("{\"purl\": \"%s\"}"::formatted)
        .collect(Collectors.joining(", ", "{\"components\": [", "]}"));
  }

  Trial accept(String lines) {
    return write(deploy.resolve("accepted-weaknesses.csv"), HEADING + lines);
  }

  Trial feed(String name, String document) {
    return write(feed.resolve(name), document);
  }

  /** An advisory about all versions before one, of a package of Maven. */
  Trial advisory(String id, String severity, String name, String fixed) {
    String package_ = affected("Maven", name, range("{'introduced': '0'}, {'fixed': '%s'}", fixed));
    return feed(id + ".json", advisory(id, severity, package_));
  }

  Said ask() {
    return ask(Feed.LIMITS, feed.toString());
  }

  Said ask(Feed limits, String... feeds) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int end = new Weaknesses(deploy, TODAY, limits, out).ask(List.of(feeds));
    return new Said(end, printed.toString(StandardCharsets.UTF_8));
  }

  Trial write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A zip of name, text, name, text and so on. */
  static void zip(OutputStream out, String... namesAndTexts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Published on 20 February 2026, changed on 27 February 2026. */
  static String advisory(String id, String severity, String... affected) {
    return json(
        """
        {'id': '%s', 'aliases': ['CVE-%s'], 'summary': 'It falls over', 'affected': [%s],
         'published': '2026-02-20T10:00:00Z', 'modified': '2026-02-27T10:00:00Z',
         'database_specific': {'severity': '%s'}}
        """
            .formatted(id, id, String.join(", ", affected), severity));
  }

  static String affected(String ecosystem, String name, String versions) {
    return json(
        "{'package': {'ecosystem': '%s', 'name': '%s'}, %s}".formatted(ecosystem, name, versions));
  }

  static String range(String events, Object... versions) {
    return json("'ranges': [{'type': 'ECOSYSTEM', 'events': [%s]}]")
        .formatted(json(events).formatted(versions));
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }
}
