package org.candour.deploy.database;

import java.nio.file.Path;
import org.candour.deploy.settings.Home;

/** A process that starts the database, says where its server is, and goes on until it is killed. */
final class StartsAndStaysUp {
  private StartsAndStaysUp() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(TestHome.PROGRAMS, Home.take(Path.of(arguments[0])));
    System.out.println(database.owner().url());
    System.out.println(database.owner().password());
    Thread.sleep(Long.MAX_VALUE);
  }
}
