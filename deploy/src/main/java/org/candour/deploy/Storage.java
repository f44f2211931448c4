package org.candour.deploy;

import java.util.Map;
import org.candour.deploy.database.Access;
import org.candour.deploy.database.EmbeddedDatabase;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Home;
import org.candour.deploy.settings.Settings;

/**
 * The database the service works on, its schema up to date: the one that {@code candour.db.url}
 * names, or else one that the service starts for itself and stops with itself.
 */
final class Storage implements AutoCloseable {
  private final Access runtime;
  private final Runnable stop;

  private Storage(Access runtime, Runnable stop) {
    this.runtime = runtime;
    this.stop = stop;
  }

  static Storage open(Settings settings, Installation installation, Home home) throws CannotStart {
    return settings.find("candour.db.url").isPresent()
        ? named(settings, installation)
        : embedded(installation, home);
  }

  /** What the application has to know to reach it, as the runtime user. */
  Map<String, String> forTheApplication() {
    return Map.of(
        "candour.jdbc.url", runtime.url(),
        "candour.jdbc.user", runtime.user(),
        "candour.jdbc.password", runtime.password());
  }

  @Override
  public void close() {
    stop.run();
  }

  private static Storage embedded(Installation installation, Home home) throws CannotStart {
    EmbeddedDatabase database = EmbeddedDatabase.start(installation.database(), home);
    try {
      return new Storage(
          bringUp(installation, database.owner(), database.runtime()), database::close);
    } catch (CannotStart | RuntimeException e) {
      database.close(); // or it would outlive the start that failed
      throw e;
    }
  }

  private static Storage named(Settings settings, Installation installation) throws CannotStart {
    Access runtime = access(settings, "candour.db.user", "candour.db.password");
    Access owner = access(settings, "candour.db.owner.user", "candour.db.owner.password");
    return new Storage(bringUp(installation, owner, runtime), () -> {});
  }

  private static Access bringUp(Installation installation, Access owner, Access runtime)
      throws CannotStart {
    String url = Schema.bringUp(installation.libraries(), owner, runtime);
    return new Access(url, runtime.user(), runtime.password());
  }

  private static Access access(Settings settings, String user, String password) throws CannotStart {
    String url = "candour.db.url";
    return new Access(
        settings.require(url, url), settings.require(user, url), settings.require(password, url));
  }
}
