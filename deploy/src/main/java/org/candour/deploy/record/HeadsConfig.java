package org.candour.deploy.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.proof.HeadsFolder;
import org.candour.proof.SigningKey;
import org.eclipse.microprofile.config.Config;

/**
 * What signs the heads and where they are kept outside the database, by {@code candour.heads.key}
 * and {@code candour.heads.folder}. The launcher says both, and makes the key where none is named.
 */
@ApplicationScoped
public class HeadsConfig {
  private final Config config;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected HeadsConfig() {
    this.config = null;
  }

  /** By these settings. */
  @Inject
  public HeadsConfig(Config config) {
    this.config = config;
  }

  @Produces
  @Singleton
  SigningKey key() {
    Path file = Path.of(config.getValue("candour.heads.key", String.class));
    SigningKey key;
    try {
      key = SigningKey.ofPem(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!key.whole()) {
      throw new IllegalStateException("what " + file + " signs does not hold under its own key");
    }
    return key;
  }

  @Produces
  @Singleton
  HeadsFolder folder() {
    return new HeadsFolder(Path.of(config.getValue("candour.heads.folder", String.class)));
  }
}
