package org.candour.deploy.container;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one application as it is shipped, with tests in it. Each test class starts a server: keep
 * them few.
 */
public final class ApplicationWar {
  private ApplicationWar() {}

  /** For a {@code @Deployment} method. */
  public static WebArchive with(Class<?>... tests) {
    Path application = Path.of(System.getProperty("candour.test.dist"), "lib/candour");
    return ShrinkWrap.create(ExplodedImporter.class, "candour.war")
        .importDirectory(application.toFile())
        .as(WebArchive.class)
        .addClasses(tests);
  }
}
