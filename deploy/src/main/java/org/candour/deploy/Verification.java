package org.candour.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Heads;
import org.candour.deploy.settings.Home;
import org.candour.deploy.settings.Settings;

/**
 * {@code java -jar candour.jar verify}: checks the record of every partnership, of those named, or
 * an exported file, and says what is not as it was written. It ends with 0 when everything holds, 1
 * when something does not, and 2 when it could not be checked.
 *
 * <p>A database that is named by its settings is read as the runtime user, beside the running
 * service. The database that the service starts for itself is started for the check, so the service
 * must not run on the same home.
 */
final class Verification {
  static final String COMMAND = "verify";
  private static final String FILES = "org.candour.proof.Verify";
  private static final String RECORD = "org.candour.persistence.RecordCheck";
  private static final String DRIVER = "com.mysql.cj.jdbc.Driver";
  private static final int UNCHECKED = 2;

  private final Settings settings;
  private final Installation installation;

  private Verification(Settings settings, Installation installation) {
    this.settings = settings;
    this.installation = installation;
  }

  /** What was checked, in words on the way, and how it ended. */
  static int run(List<String> arguments, Settings settings) {
    try {
      Verification check = new Verification(settings, Installation.ofThisJar());
      return arguments.stream().anyMatch(Verification::isFile)
          ? check.files(arguments)
          : check.partnerships(arguments);
    } catch (CannotStart e) {
      System.err.println("The record was not checked. " + e.getMessage());
    } catch (ReflectiveOperationException | IOException e) {
      System.err.println("The record was not checked, for a reason that is not known: " + e);
    }
    return UNCHECKED;
  }

  private static boolean isFile(String argument) {
    // no partnership's id has one of these in it
    return argument.startsWith("--") || argument.contains(".") || argument.contains("/");
  }

  private int files(List<String> arguments) throws ReflectiveOperationException, IOException {
    try (URLClassLoader loader = loader()) {
      return (int)
          loader
              .loadClass(FILES)
              .getMethod("run", List.class, PrintStream.class)
              .invoke(null, List.copyOf(arguments), System.out);
    }
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        Schema.jars(installation.libraries()), ClassLoader.getPlatformClassLoader());
  }

  private int partnerships(List<String> wanted)
      throws CannotStart, ReflectiveOperationException, IOException {
    Path folder = settings.find("candour.home").map(Path::of).orElse(installation.defaultHome());
    if (settings.find("candour.db.url").isPresent()) {
      String url = "candour.db.url";
      return read(
          wanted,
          Heads.folder(settings, folder),
          List.of(
              settings.require(url, url),
              settings.require("candour.db.user", url),
              settings.require("candour.db.password", url)));
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotStart(
          "There is no home at " + folder + ". Set candour.home, or candour.db.url.");
    }
    try (Home home = Home.take(folder);
        Storage storage = Storage.open(settings, installation, home)) {
      Map<String, String> access = storage.forTheApplication();
      return read(
          wanted,
          Heads.folder(settings, home.folder()),
          List.of(
              String.valueOf(access.get("candour.jdbc.url")),
              String.valueOf(access.get("candour.jdbc.user")),
              String.valueOf(access.get("candour.jdbc.password"))));
    }
  }

  private int read(List<String> wanted, Path heads, List<String> access)
      throws ReflectiveOperationException, IOException {
    List<String> arguments = new ArrayList<>(access);
    arguments.add(String.join(",", wanted));
    arguments.add(heads.toString());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader()) {
      thread.setContextClassLoader(loader);
      Class.forName(DRIVER, true, loader); // one that another loader registered is not seen by it
      String ended =
          String.valueOf(
              Schema.call(loader.loadClass(RECORD), "run", arguments.toArray(String[]::new)));
      Schema.call(loader.loadClass(Schema.CLEANER), "checkedShutdown");
      return Integer.parseInt(ended);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
