package org.candour.deploy.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The top of the tree is a map of the house")
class TreeTest {
  private static final Set<String> HOUSE =
      Set.of("pom.xml", "platform-core", "tenant-config", "web", "api", "deploy", "README.md");

  @Test
  void it_holds_the_seven_dotfiles_and_the_licence_and_nothing_else() throws IOException {
    Set<String> strangers = top();
    strangers.removeAll(HOUSE);
    strangers.removeAll(Set.of("LICENSE", "target")); // the last is what a build leaves behind
    assertEquals(Set.of(), strangers);
  }

  @Test
  void it_holds_all_seven() throws IOException {
    Set<String> missing = new TreeSet<>(HOUSE);
    missing.removeAll(top());
    assertEquals(Set.of(), missing);
  }

  private static Set<String> top() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(".."))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
