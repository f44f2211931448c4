package org.candour.deploy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A home holds what must outlive a restart")
class HomeTest {
  private static final Path HOMES = Path.of("target/test-homes");

  @Test
  void below_the_folder_for_temporary_files_it_is_refused(@TempDir Path temporary) {
    assertTrue(refusal(temporary.resolve("home")).contains("temporary files"));
  }

  @Test
  void a_link_that_leads_there_is_refused_too(@TempDir Path temporary) throws IOException {
    Files.createDirectories(HOMES);
    Path link = HOMES.resolve("link-to-temporary");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, temporary);
    assertTrue(refusal(link).contains("temporary files"));
  }

  @Test
  void two_services_cannot_hold_it_at_once() throws CannotStart {
    Path folder = HOMES.resolve("held");
    try (Home held = Home.take(folder)) {
      assertTrue(refusal(held.folder()).contains("already running"));
    }
    Home.take(folder).close();
  }

  @Test
  void others_on_the_computer_may_not_look_into_it() throws CannotStart, IOException {
    try (Home home = Home.take(HOMES.resolve("private"))) {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())));
    }
  }

  private static String refusal(Path folder) {
    return String.valueOf(assertThrows(CannotStart.class, () -> Home.take(folder)).getMessage());
  }
}
