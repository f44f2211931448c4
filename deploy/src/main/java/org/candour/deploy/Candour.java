package org.candour.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Settings;

/**
 * {@code java -jar candour.jar}: starts the database, brings the schema up to date, starts the
 * server with the application, and says where it is. When any of that fails the process ends with a
 * plain sentence and the code 1, and leaves nothing running.
 */
public final class Candour {
  private final Stopping stopping = new Stopping();

  private Candour() {}

  /**
   * Starts the service; everything is a setting. With {@code verify} as the first argument it
   * checks the record instead.
   */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals(Verification.COMMAND)) {
      List<String> rest = List.of(arguments).subList(1, arguments.length);
      System.exit(Verification.run(rest, Settings.ofThisProcess()));
    }
    Candour candour = new Candour();
    Runtime.getRuntime().addShutdownHook(new Thread(candour.stopping::run, "stopping"));
    try {
      candour.start(Settings.ofThisProcess());
    } catch (CannotStart e) {
      System.err.println("Candour has not started. " + e.getMessage());
      System.exit(1);
    } catch (RuntimeException | Error e) {
      System.err.println("Candour has not started, for a reason that it does not know: " + e);
      System.exit(1);
    }
  }

  private void start(Settings settings) throws CannotStart {
    Instant begun = Instant.now();
    Installation installation = Installation.ofThisJar();
    Listening listening = Listening.by(settings);
    Optional<String> address = settings.publicAddress();
    Groundwork groundwork = stopping.later(Groundwork.lay(settings, installation));
    groundwork.forTheApplication().forEach(System::setProperty);
    stopping.later(Server.start(installation, groundwork.home(), listening));
    FrontPage page = new FrontPage(listening);
    page.demand();
    say(page, Duration.between(begun, Instant.now()), groundwork);
    address.ifPresent(known -> System.out.println("  people reach it at " + known));
  }

  private static void say(FrontPage page, Duration taken, Groundwork groundwork)
      throws CannotStart {
    System.out.println();
    System.out.println("Candour is ready at " + page.address().resolve("/"));
    System.out.println(
        "  started in "
            + taken.toSeconds()
            + " seconds; its data is in "
            + groundwork.home().folder());
    String signIns = page.signIns();
    if (!signIns.isEmpty()) {
      System.out.println("  sign in at " + page.address() + " as one of these invented people:");
      signIns.lines().forEach(line -> System.out.println("    " + line));
    }
    System.out.println("  stop it with Ctrl+C");
  }
}
