package org.candour.deploy;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.deploy.settings.CannotStart;

/**
 * Where the parts lie that were shipped together. Nothing is written there.
 *
 * @param folder the folder that holds {@code candour.jar}, {@code lib} and {@code mariadb}
 */
public record Installation(Path folder) {

  /** The installation that the running {@code candour.jar} is part of. */
  public static Installation ofThisJar() throws CannotStart {
    try {
      Path jar =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return in(jar.resolveSibling("."));
    } catch (URISyntaxException e) {
      throw new CannotStart("Candour cannot tell which folder it was started from.", e);
    }
  }

  /** The installation in a folder, if it is whole. */
  public static Installation in(Path folder) throws CannotStart {
    Installation installation = new Installation(folder.toAbsolutePath().normalize());
    if (!Files.isDirectory(installation.libraries())) {
      throw new CannotStart(
          "The application is missing from "
              + installation.folder
              + ". Keep candour.jar together with the folder lib beside it.");
    }
    return installation;
  }

  /** The one web application, laid out as a folder. */
  Path application() {
    return folder.resolve("lib/candour");
  }

  /** The application's own libraries, the migrations among them. */
  Path libraries() {
    return application().resolve("WEB-INF/lib");
  }

  /** The database server's programs. */
  Path database() {
    return folder.resolve("mariadb");
  }

  /** Data lives beside the installation, so that a newer one can take its place. */
  Path defaultHome() {
    return folder.resolveSibling(".home");
  }
}
