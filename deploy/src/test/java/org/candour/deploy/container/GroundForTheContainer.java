package org.candour.deploy.container;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.deploy.Groundwork;
import org.candour.deploy.Installation;
import org.candour.deploy.launch.OfTheProcess;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Settings;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database for the tests that run in a server of their own, by the launcher's code, once
 * for all of them, and hands the settings to that server. Any setting given to the tests counts, so
 * {@code -Dcandour.db.url=...} runs them against another database.
 */
public final class GroundForTheContainer implements LauncherSessionListener {
  private static final OfTheProcess<Groundwork> GROUND =
      new OfTheProcess<>(() -> lay(Path.of(System.getProperty("candour.test.dist"))));

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("candour.test.dist") != null) {
      GROUND.get();
    }
  }

  private static Groundwork lay(Path dist) {
    Properties properties = new Properties();
    properties.putAll(System.getProperties());
    properties.setProperty(
        "candour.home", Path.of("target/it", "container-home-" + UUID.randomUUID()).toString());
    try {
      Groundwork laid =
          Groundwork.lay(new Settings(properties, System.getenv()), Installation.in(dist));
      handOver(laid.forTheApplication(), laid.home().folder());
      return laid;
    } catch (CannotStart e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static void handOver(Map<String, String> settings, Path home) {
    settings.forEach(System::setProperty);
    System.setProperty(
        "candour.test.server-options",
        settings.entrySet().stream()
            .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" "))
            .replace("&", "&amp;")); // it is put into arquillian.xml as it stands
    System.setProperty("candour.test.runtime", home.resolve("server/runtime").toString());
  }
}
