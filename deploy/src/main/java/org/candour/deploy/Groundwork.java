package org.candour.deploy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Heads;
import org.candour.deploy.settings.Home;
import org.candour.deploy.settings.Settings;

/**
 * All that must stand before the server starts: the home, the database with its schema, and what
 * the application has to know. Tests that bring a server of their own lay the same ground.
 */
public final class Groundwork implements AutoCloseable {
  private final Home home;
  private final Storage storage;
  private final Map<String, String> forTheApplication;

  private Groundwork(Home home, Storage storage, Map<String, String> demonstration, Heads heads) {
    this.home = home;
    this.storage = storage;
    Map<String, String> all = new HashMap<>(demonstration);
    all.putAll(heads.forTheApplication());
    all.putAll(storage.forTheApplication());
    this.forTheApplication = Map.copyOf(all);
  }

  /** Lays it; what had been laid is taken up again when a later part fails. */
  public static Groundwork lay(Settings settings, Installation installation) throws CannotStart {
    Map<String, String> demonstration = Demonstration.forTheApplication(settings);
    Home home =
        Home.take(settings.find("candour.home").map(Path::of).orElse(installation.defaultHome()));
    try {
      Heads heads = Heads.by(settings, home);
      return new Groundwork(home, Storage.open(settings, installation, home), demonstration, heads);
    } catch (CannotStart | RuntimeException e) {
      home.close();
      throw e;
    }
  }

  /** System properties that the application reads as its MicroProfile Config. */
  public Map<String, String> forTheApplication() {
    return forTheApplication;
  }

  /** The home that is held. */
  public Home home() {
    return home;
  }

  /** Stops the database if it is the service's own, and lets go of the home. */
  @Override
  public void close() {
    storage.close();
    home.close();
  }
}
