package org.candour.deploy.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How much work is done a second. */
final class Rate {
  private Rate() {}

  /** Each thread does its own work again and again, until the time is over. */
  static double perSecond(Duration length, List<? extends Runnable> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      long begin = System.nanoTime();
      long until = begin + length.toNanos();
      List<Future<Long>> counts = new ArrayList<>();
      for (Runnable work : works) {
        counts.add(threads.submit(() -> done(work, until)));
      }
      long done = 0;
      for (Future<Long> count : counts) {
        done += count.get();
      }
      return done * 1e9 / (System.nanoTime() - begin);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long done(Runnable work, long until) {
    long done = 0;
    while (System.nanoTime() < until) {
      work.run();
      done++;
    }
    return done;
  }

  static double median(double... runs) {
    double[] sorted = runs.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
