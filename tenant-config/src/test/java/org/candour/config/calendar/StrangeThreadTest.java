package org.candour.config.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A server runs jobs on threads of its own, whose class loader does not see the application. The
 * test needs a fresh copy of the application's classes, since the library remembers what it once
 * found.
 */
@DisplayName("The bank holidays, first asked for on a thread that does not know the application")
class StrangeThreadTest {

  @Test
  void are_found_all_the_same() throws Exception {
    try (URLClassLoader application = freshCopy()) {
      FutureTask<String> asked = new FutureTask<>(() -> calendarOf(application));
      Thread thread = new Thread(asked);
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

      thread.start();

      assertEquals("england-and-wales version 1", asked.get());
    }
  }

  private static String calendarOf(ClassLoader application) throws ReflectiveOperationException {
    return application
        .loadClass(BankHolidays.class.getName())
        .getMethod("of", String.class)
        .invoke(null, BankHolidays.ENGLAND_AND_WALES)
        .toString();
  }

  private static URLClassLoader freshCopy() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    URL[] places =
        Arrays.stream(path.split(System.getProperty("path.separator", ":")))
            .map(StrangeThreadTest::place)
            .toArray(URL[]::new);
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }

  private static URL place(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(entry, e);
    }
  }
}
