package org.candour.deploy.weaknesses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A part is known by the names that advisories use")
class PartsTest {
  @Test
  void one_of_Maven_by_group_and_artifact() {
    assertEquals(
        List.of(new Part(Ecosystem.MAVEN, "org.a:b", "1.0-1", "")),
        Bill.named("pkg:maven/org.a/b@1.0-1?type=jar"));
  }

  @Test
  void one_of_npm_with_its_scope() {
    assertEquals(
        List.of(new Part(Ecosystem.NPM, "@a/b", "1.0.0+x", "")),
        Bill.named("pkg:npm/%40a/b@1.0.0+x"));
    assertEquals(List.of(new Part(Ecosystem.NPM, "b", "1.0.0", "")), Bill.named("pkg:npm/b@1.0.0"));
  }

  @Test
  void a_webjar_by_both() {
    assertEquals(
        List.of(
            new Part(Ecosystem.MAVEN, "org.webjars.npm:a__b", "7.1.0", ""),
            new Part(Ecosystem.NPM, "@a/b", "7.1.0", "")),
        Bill.named("pkg:maven/org.webjars.npm/a__b@7.1.0?type=jar"));
  }

  @Test
  void and_one_of_neither_by_none() {
    assertEquals(List.of(), Bill.named("pkg:deb/debian/curl@7.50.3-1"));
    assertEquals(List.of(), Bill.named(""));
  }

  @Test
  void one_inside_the_server_by_what_Maven_left_in_it(@TempDir Path folder) throws Exception {
    Path server = folder.resolve("server.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(server))) {
      add(zip, "runtime/b.jar", jar("META-INF/maven/org.a/b/pom.properties", "b"));
      add(zip, "runtime/same.jar", jar("META-INF/maven/org.a/b/pom.properties", "b"));
      add(zip, "runtime/silent.jar", jar("Some.class", "c"));
      add(zip, "META-INF/maven/org.a/d/pom.properties", new byte[0]);
      add(zip, "runtime/last.jar", jar("META-INF/maven/org.a/e/pom.properties", "e"));
    }
    Inside inside = Inside.of(server);
    assertEquals(
        List.of(
            new Part(Ecosystem.MAVEN, "org.a:b", "1.2", "server.jar"),
            new Part(Ecosystem.MAVEN, "org.a:e", "1.2", "server.jar")),
        inside.parts());
    assertEquals(1, inside.silent());
    assertTrue(inside.parts().get(0).words().endsWith("(inside server.jar)"));
  }

  private static byte[] jar(String entry, String artifact) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Trial.zip(bytes, entry, "groupId=org.a\nartifactId=" + artifact + "\nversion=1.2\n");
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }
}
