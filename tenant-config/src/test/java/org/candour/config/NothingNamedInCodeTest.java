package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.framework.Framework;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a partnership, its bodies and its reviews are called stands in its framework and nowhere
 * else. The names are read out of the shipped frameworks, so that a new framework widens the test
 * by itself.
 */
@DisplayName("No Java and no template names a partnership, a body or a review type")
class NothingNamedInCodeTest {
  private static final Pattern SOURCES = Pattern.compile(".*\\.(java|vm|html|js|css)");
  private static final Pattern HUMP =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  @Test
  void nowhere_in_the_main_sources_of_any_module() throws IOException {
    Set<String> names = names();
    assertTrue(names.size() > 20, names.toString());
    List<String> found = new ArrayList<>();
    List<Path> files = sources();
    assertTrue(files.size() > 100, "too few sources: " + files.size());
    for (Path file : files) {
      String text = " " + plain(file.getFileName() + "\n" + Files.readString(file)) + " ";
      names.stream()
          .filter(name -> text.contains(" " + name + " "))
          .forEach(name -> found.add(file + " names “" + name + "”"));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void however_it_is_spelled() {
    assertEquals("review group", plain("ReviewGroup").strip());
    assertEquals("review group", plain("review-group").strip());
    assertEquals("review group", plain("REVIEW_GROUP").strip());
    assertEquals("review group", plain("“Review Group”").strip());
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    List<Framework> frameworks = new ArrayList<>(Catalogue.all().values());
    frameworks.add(Catalogue.framework(Catalogue.example()));
    for (Framework framework : frameworks) {
      Stream.of(
              Stream.of(framework.partnership().value(), framework.name()),
              framework.bodies().values().stream()
                  .map(c -> c.body())
                  .flatMap(b -> Stream.concat(Stream.of(b.id(), b.name()), b.aliases().stream())),
              framework.reviews().values().stream().flatMap(r -> Stream.of(r.id(), r.name())))
          .flatMap(all -> all)
          .map(name -> plain(name).strip())
          .forEach(names::add);
    }
    return names;
  }

  /** Words in small letters with single spaces, however they were joined. */
  private static String plain(String text) {
    return HUMP.matcher(text)
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(root())) {
      return modules
          .map(module -> module.resolve("src/main"))
          .filter(Files::isDirectory)
          .flatMap(NothingNamedInCodeTest::files)
          .collect(Collectors.toList());
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk
          .filter(Files::isRegularFile)
          .filter(f -> SOURCES.matcher(f.toString()).matches())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("platform-core"))) {
      here = java.util.Objects.requireNonNull(here.getParent(), "the root of the project");
    }
    return here;
  }
}
