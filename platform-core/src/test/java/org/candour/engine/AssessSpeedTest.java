package org.candour.engine;

import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.corrects;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.candour.criteria.Value;
import org.candour.time.At;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often a second one core assesses a case with every reason and date in words, and how that
 * grows with the journal. On demand: {@code -Dtest=AssessSpeedTest -Dcandour.measure=true}.
 */
@DisplayName("Speed of assess, on demand")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class AssessSpeedTest {
  private static final Duration RUN = Duration.ofSeconds(2);

  @Test
  void is_measured_at_several_lengths_of_the_journal() {
    Instant may = Dates.at("Fri 1 May 2026 9:00").instant();
    Dossier warm = ofLength(60);
    for (int i = 0; i < 5; i++) {
      run(warm, may);
    }
    for (int entries : new int[] {60, 120, 250, 500}) {
      Dossier dossier = ofLength(entries);
      double[] runs = {run(dossier, may), run(dossier, may), run(dossier, may)};
      Arrays.sort(runs);
      System.out.println(
          String.format(
              Locale.UK,
              "assess, %d entries: %,.0f a second (median of three; %,.0f to %,.0f)",
              dossier.journal().size(),
              runs[1],
              runs[0],
              runs[2]));
      assertTrue(runs[1] > 0);
    }
  }

  private static double run(Dossier dossier, Instant now) {
    long begin = cpu();
    long until = begin + RUN.toNanos();
    long done = 0;
    long words = 0;
    while (cpu() < until) {
      words += words(Engine.assess(dossier, now, now));
      done++;
    }
    assertTrue(words > 0);
    return done * 1e9 / (cpu() - begin);
  }

  /** Time this thread had a core, so that a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Every word a page shows is asked for, so that none is left unwritten. */
  private static long words(Assessment assessment) {
    long letters = 0;
    for (ReviewStanding review : assessment.reviews()) {
      for (Due due : review.due()) {
        letters += due.says().length();
      }
      for (Offer offer : review.offers()) {
        letters += Story.says(offer.refused()).stream().mapToLong(String::length).sum();
      }
    }
    return letters + assessment.findings().size();
  }

  /**
   * A review that was decided, challenged and decided again, with facts and corrections between.
   */
  private static Dossier ofLength(int entries) {
    Story story =
        Story.referred()
            .by(People.DIRECTOR)
            .does(notified(yes()))
            .decided("review")
            .on("Thu 12 Mar 2026 9:00");
    int turn = 0;
    while (story.dossier().journal().size() < entries) {
      story = turn(story, turn++);
    }
    return story.dossier();
  }

  private static Story turn(Story story, int turn) {
    At next = new At(story.now().instant().plus(Duration.ofHours(1)));
    Story now = new Story(story.dossier(), next, story.why());
    return switch (turn % 5) {
      case 0 -> now.by(People.MANAGER).does(fact("places", new Value.Whole(turn)));
      case 1 ->
          now.by(People.MANAGER)
              .does(corrects(now.last().place(), "places", new Value.Whole(turn)));
      case 2 -> now.by(People.SCRUTINEER).does(answers("scrutiny", "challenge"));
      case 3 -> now.by(People.MANAGER).does(decides("review", fullPanel()));
      default -> now.by(People.CLERK).does(fact("abuse", yes()));
    };
  }
}
