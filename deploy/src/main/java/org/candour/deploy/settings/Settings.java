package org.candour.deploy.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings by their MicroProfile Config names, read the way MicroProfile Config reads them, but
 * before there is a server to do it: a system property first, then the environment, where {@code
 * candour.db.url} may also be written {@code CANDOUR_DB_URL}. An empty value counts as absent.
 */
public final class Settings {
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(https://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])"
              + "|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?/?");

  private final Properties properties;
  private final Map<String, String> environment;

  /** Settings from the given system properties and environment. */
  public Settings(Properties properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = Map.copyOf(environment);
  }

  /** The settings that this process was started with. */
  public static Settings ofThisProcess() {
    return new Settings(System.getProperties(), System.getenv());
  }

  /** The value of a setting, if one was given. */
  public Optional<String> find(String name) {
    String inEnvironment = name.replaceAll("[^A-Za-z0-9]", "_");
    return given(properties.getProperty(name))
        .or(() -> given(environment.get(name)))
        .or(() -> given(environment.get(inEnvironment)))
        .or(() -> given(environment.get(inEnvironment.toUpperCase(Locale.ROOT))));
  }

  /** The value of a setting that must be given once {@code because} is. */
  public String require(String name, String because) throws CannotStart {
    return find(name)
        .orElseThrow(
            () ->
                new CannotStart("Set " + name + ": it is needed because " + because + " is set."));
  }

  /** A port number between 1 and 65535. */
  public int port(String name, int otherwise) throws CannotStart {
    String value = find(name).orElse(Integer.toString(otherwise));
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65_535) {
      throw new CannotStart(
          name + " must be a port number from 1 to 65535. It is \"" + value + "\".");
    }
    return Integer.parseInt(value);
  }

  /**
   * The address people reach the service by: encrypted, or on this computer only. What it is for
   * stands with the application, which reads it by the same name.
   */
  public Optional<String> publicAddress() throws CannotStart {
    String name = "candour.address.public";
    Optional<String> given = find(name);
    if (given.filter(text -> !PUBLIC.matcher(text).matches()).isPresent()) {
      throw new CannotStart(
          name
              + " must be an address such as https://candour.example.org, without a path. It is \""
              + given.get()
              + "\".");
    }
    return given;
  }

  /** Yes or no, written {@code true} or {@code false}. */
  public boolean yes(String name, boolean otherwise) throws CannotStart {
    String value = find(name).orElse(Boolean.toString(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      throw new CannotStart(name + " must be true or false. It is \"" + value + "\".");
    }
    return value.equals("true");
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
