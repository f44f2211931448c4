package org.candour.deploy.weaknesses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The libraries inside the server's jar, which the list of parts does not name. A library tells by
 * the {@code pom.properties} that Maven leaves in it; one without is counted.
 */
record Inside(List<Part> parts, int silent) {
  static final Inside NOTHING = new Inside(List.of(), 0);

  private static final String NAMES = "META-INF/maven/.*/pom\\.properties";

  static Inside of(Path jar) throws CannotAsk {
    List<Part> parts = new ArrayList<>();
    int silent = 0;
    try (ZipInputStream server = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = server.getNextEntry(); entry != null; entry = server.getNextEntry()) {
        if (entry.getName().endsWith(".jar")) {
          List<Part> found = library(server, jar.getFileName().toString());
          parts.addAll(found);
          silent += found.isEmpty() ? 1 : 0;
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new CannotAsk("The server " + jar + " could not be read: build it, with mvn package.");
    }
    return new Inside(parts.stream().distinct().toList(), silent);
  }

  private static List<Part> library(InputStream server, String inside) throws IOException {
    List<Part> found = new ArrayList<>();
    ZipInputStream library = new ZipInputStream(server); // closed with the server
    for (ZipEntry entry = library.getNextEntry(); entry != null; entry = library.getNextEntry()) {
      if (entry.getName().matches(NAMES)) {
        Properties said = new Properties();
        said.load(library);
        String name = said.getProperty("groupId") + ":" + said.getProperty("artifactId");
        found.add(new Part(Ecosystem.MAVEN, name, said.getProperty("version", "0"), inside));
      }
    }
    return found;
  }
}
