package org.candour.deploy.weaknesses;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code deploy/weaknesses}. It ends with 0 when nothing is known that is not accepted,
 * 1 when something is, 2 when it could not ask.
 */
public final class Weaknesses {
  private static final List<String> OSV =
      List.of(
          "https://osv-vulnerabilities.storage.googleapis.com/Maven/all.zip",
          "https://osv-vulnerabilities.storage.googleapis.com/npm/all.zip");
  private static final int OLD = 7;
  private static final String NO_ANSWER = "Nothing is known either way. ";

  private final Path deploy;
  private final LocalDate today;
  private final Feed limits;
  private final PrintStream out;

  /**
   * Asks about what was built in a folder {@code deploy}.
   *
   * @param today the day by which dates are past, in London
   */
  Weaknesses(Path deploy, LocalDate today, Feed limits, PrintStream out) {
    this.deploy = deploy;
    this.today = today;
    this.limits = limits;
    this.out = out;
  }

  /** Run at the top of the tree; each argument is a feed, and without any they are OSV's. */
  public static void main(String[] feeds) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Whatever else happens is no answer either: 1 would say that something is known.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> end(out, "The command failed: " + fault));
    CompletableFuture.delayedExecutor(1, TimeUnit.HOURS)
        .execute(() -> end(out, "The feed was not read within an hour."));
    LocalDate today = LocalDate.now(Known.HERE);
    Weaknesses command = new Weaknesses(Path.of("deploy"), today, Feed.LIMITS, out);
    System.exit(command.ask(feeds.length == 0 ? OSV : List.of(feeds)));
  }

  private static void end(PrintStream out, String why) {
    out.println(NO_ANSWER + why);
    System.exit(2);
  }

  int ask(List<String> feeds) {
    try {
      Bill bill = Bill.read(deploy.resolve("target/bom.json"));
      Path server = deploy.resolve("target/dist/lib/payara-micro.jar");
      Inside inside = Files.exists(server) ? Inside.of(server) : Inside.NOTHING;
      List<Acceptance> accepted = Acceptance.read(deploy.resolve("accepted-weaknesses.csv"));
      Inquiry inquiry = new Inquiry(bill.parts(), inside.parts());
      for (String feed : feeds) {
        limits.each(feed, inquiry);
      }
      if (!inquiry.held().contains(Ecosystem.MAVEN)) {
        throw new CannotAsk(
            "The feed holds no advisory of Maven, so nothing was asked. Name one that does.");
      }
      int open = print(inquiry, accepted);
      total(inquiry, bill, inside);
      return open == 0 ? 0 : 1;
    } catch (CannotAsk why) {
      out.println(NO_ANSWER + why.getMessage());
      return 2;
    }
  }

  private int print(Inquiry inquiry, List<Acceptance> accepted) {
    int open = 0;
    int overdue = 0;
    for (Known known : inquiry.known().stream().sorted(Known.WORST_FIRST).toList()) {
      Optional<Acceptance> acceptance = known.accepted(accepted);
      out.println(known.words(today, acceptance));
      if (acceptance.filter(one -> one.holds(today)).isEmpty()) {
        open++;
        overdue += known.isOverdue(today) ? 1 : 0;
      }
    }
    out.println(
        "Known: %d, of them %d overdue. Accepted: %d."
            .formatted(open, overdue, inquiry.known().size() - open));
    return open;
  }

  private void total(Inquiry inquiry, Bill bill, Inside inside) {
    LocalDate newest = LocalDate.ofInstant(inquiry.newest(), Known.HERE);
    out.println(
        "Asked for %d parts, and for %d inside the server, among %d advisories, the newest of %s."
            .formatted(
                bill.listed() - bill.foreign(),
                inside.parts().size(),
                inquiry.advisories(),
                Known.DATE.format(newest)));
    warn(newest.plusDays(OLD).isBefore(today), "The feed is old: fetch a newer one.");
    warn(
        inquiry.unread() > 0,
        inquiry.unread() + " documents of the feed could not be read, so it may hold more.");
    warn(
        bill.foreign() > 0, bill.foreign() + " parts are of neither Maven nor npm: not asked for.");
    warn(
        inside.silent() > 0,
        inside.silent() + " libraries inside the server do not say what they are: not asked for.");
    warn(
        inside.parts().isEmpty(),
        "What is inside the server was not asked for: build it, with mvn package.");
    warn(
        !inquiry.held().contains(Ecosystem.NPM)
            && bill.parts().stream().anyMatch(part -> part.ecosystem() == Ecosystem.NPM),
        "The feed holds no advisory of npm, so the parts that were made there were not asked for.");
  }

  private void warn(boolean so, String words) {
    if (so) {
      out.println("Warning: " + words);
    }
  }
}
