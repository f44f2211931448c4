package org.candour.config.paths;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.candour.engine.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What reading a case costs, in bytes that it allocates: that hardly differs from one machine to
 * another, and grows with whatever is worked out again and again. It had once become four times as
 * slow and nobody saw, since how fast it is can only be measured on a quiet machine ({@code
 * deploy/measure}).
 */
@DisplayName("Reading a case does not grow dear unseen")
class EngineCostTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM = 300;
  private static final int RUNS = 40;
  private static final long KB = 1024;

  /** A quarter above what was seen; raise it knowingly. */
  private static final long MOST_KB = 600;

  /** With eight times the entries. */
  private static final double MOST_TIMES = 2.6;

  @Test
  void with_sixty_entries_and_with_eight_times_as_many() {
    long few = kilobytes(MiltonKeynesChild.ofLength(60));
    long many = kilobytes(MiltonKeynesChild.ofLength(500));
    double times = (double) many / few;
    String seen =
        String.format(Locale.UK, "%,d kB with 60 entries, %,d kB with 500: %.2f", few, many, times);
    assertTrue(few <= MOST_KB && times <= MOST_TIMES, seen);
  }

  private static long kilobytes(Path path) {
    assess(path, WARM);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assess(path, RUNS);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / RUNS / KB;
  }

  private static void assess(Path path, int times) {
    for (int i = 0; i < times; i++) {
      assertTrue(
          !Engine.assess(path.dossier(), path.now(), path.now()).reviews().isEmpty(),
          "there is something to read");
    }
  }
}
