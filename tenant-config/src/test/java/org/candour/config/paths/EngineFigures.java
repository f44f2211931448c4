package org.candour.config.paths;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.candour.engine.Assessment;
import org.candour.engine.Due;
import org.candour.engine.Engine;
import org.candour.engine.Offer;
import org.candour.engine.ReviewStanding;
import org.candour.form.Field;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often a second one core assesses a case of a shipped framework, with every reason and date in
 * words, and how that grows with the journal. {@code deploy/measure engine} runs it.
 */
@DisplayName("Figures of the engine")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class EngineFigures {
  private static final Duration RUN = Duration.ofSeconds(2);

  /** The engine is wide: after three runs it was still becoming faster from one to the next. */
  private static final int WARM = 12;

  private static final int ENTRIES = 500;
  private static final int ROWS = 2_000;

  @Test
  void assess_at_several_lengths_of_the_journal() {
    Path warm = MiltonKeynesChild.ofLength(60);
    for (int i = 0; i < WARM; i++) {
      run(warm);
    }
    System.out.println("assess, a child's rapid review   a second on one core (lowest to highest)");
    for (int entries : new int[] {60, 120, 250, 500}) {
      Path path = MiltonKeynesChild.ofLength(entries);
      double[] runs = {run(path), run(path), run(path)};
      Arrays.sort(runs);
      System.out.println(
          String.format(
              Locale.UK,
              "  %3d entries %,26.0f (%,.0f to %,.0f)",
              path.journal().size(),
              runs[1],
              runs[0],
              runs[2]));
    }
  }

  /** Each ratio is taken in one run, since the machine may do other work. */
  @Test
  void assess_with_a_chronology() {
    Path without = MiltonKeynesChild.ofLength(ENTRIES);
    Path with = MiltonKeynesChild.withChronology(ENTRIES, ROWS);
    run(without);
    run(with);
    double[] shares = new double[3];
    double[] runs = new double[3];
    for (int i = 0; i < runs.length; i++) {
      double bare = run(without);
      runs[i] = run(with);
      shares[i] = runs[i] / bare;
    }
    Arrays.sort(runs);
    Arrays.sort(shares);
    System.out.println(
        String.format(
            Locale.UK,
            "assess, %d entries and %,d chronology rows of %d agencies: %,.0f a second on one core"
                + " (%,.0f to %,.0f), %.2f of the same without",
            with.journal().size(),
            ROWS,
            ROWS / Field.MOST,
            runs[1],
            runs[0],
            runs[2],
            shares[1]));
  }

  private static double run(Path path) {
    long begin = cpu();
    long until = begin + RUN.toNanos();
    long done = 0;
    long letters = 0;
    while (cpu() < until) {
      letters += letters(Engine.assess(path.dossier(), path.now(), path.now()));
      done++;
    }
    assertTrue(letters > 0);
    return done * 1e9 / (cpu() - begin);
  }

  /** Time this thread had a core, so that a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Every word a page shows is asked for, so that none is left unwritten. */
  private static long letters(Assessment assessment) {
    long letters = 0;
    for (ReviewStanding review : assessment.reviews()) {
      for (Due due : review.due()) {
        letters += due.says().length();
      }
      for (Offer offer : review.offers()) {
        for (Reason reason : offer.refused()) {
          letters += reason.says().length();
        }
      }
    }
    return letters + assessment.findings().size();
  }
}
