package org.candour.deploy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.candour.deploy.database.Access;
import org.candour.deploy.settings.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema and the grants up to date before the server starts. The application's own
 * libraries do it, in a class loader of their own: the driver and the migrations are there, and
 * must not be seen twice by the server.
 */
final class Schema {
  private static final String MIGRATIONS = "org.candour.persistence.Schema";
  static final String CLEANER = "com.mysql.cj.jdbc.AbandonedConnectionCleanupThread";

  // Each step of a migration would be told to whoever starts the service; a failure still is.
  private static final Logger STEPS = Logger.getLogger("org.flywaydb");

  static {
    STEPS.setLevel(Level.WARNING);
  }

  private Schema() {}

  /**
   * Migrates as the owner, grants to the runtime user.
   *
   * @return the address with the options that the store needs of a connection
   */
  static String bringUp(Path libraries, Access owner, Access runtime) throws CannotStart {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(jars(libraries), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Class<?> migrations = loader.loadClass(MIGRATIONS);
      call(
          migrations,
          "bringUp",
          owner.url(),
          owner.user(),
          owner.password(),
          runtime.user(),
          runtime.password());
      call(loader.loadClass(CLEANER), "checkedShutdown");
      return String.valueOf(call(migrations, "address", runtime.url()));
    } catch (InvocationTargetException e) {
      throw new CannotStart("The database's schema is not up to date: " + plain(e.getCause()), e);
    } catch (IOException | ReflectiveOperationException e) {
      throw new CannotStart("The migrations in " + libraries + " cannot be run: " + plain(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static @Nullable Object call(Class<?> type, String method, String... arguments)
      throws ReflectiveOperationException {
    Class<?>[] types = Stream.of(arguments).map(String::getClass).toArray(Class<?>[]::new);
    return type.getMethod(method, types).invoke(null, (Object[]) arguments);
  }

  static URL[] jars(Path libraries) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(libraries)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(jar.toUri().toURL());
      }
    }
    return jars.toArray(URL[]::new);
  }

  private static String plain(@Nullable Throwable cause) {
    return String.valueOf(cause == null ? "" : cause.getMessage())
        .lines()
        .findFirst()
        .orElse("no reason was given");
  }
}
