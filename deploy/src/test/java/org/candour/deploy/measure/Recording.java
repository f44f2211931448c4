package org.candour.deploy.measure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.candour.casework.Casework;
import org.candour.casework.Policies;
import org.candour.casework.Store;
import org.candour.config.PublishedPolicies;

/**
 * A case read with its reading recorded and without, by turns in one run. Both go through the same
 * stand-in for the store, which in one of them keeps no reading.
 */
record Recording(Casework with, Casework without, int cases) {
  private static final Duration RUN = Duration.ofSeconds(2);
  private static final int RUNS = 5;

  /** So few that all of them have been opened before anything is measured. */
  private static final int FEWER = 50;

  /** A clock that goes on a minute at each look, so that no opening is the same again. */
  static Recording everyTimeAnew(Store store) {
    Instant begin = Instant.now();
    AtomicLong minutes = new AtomicLong();
    return of(store, () -> begin.plusSeconds(60 * minutes.getAndIncrement()), StoreGround.FEW);
  }

  /** A clock that stands still: every opening but the first is the same again. */
  static Recording theSameAgain(Store store) {
    Instant now = Instant.now();
    return of(store, () -> now, FEWER);
  }

  private static Recording of(Store store, InstantSource clock, int cases) {
    return new Recording(
        new Casework(kept(store, true), new Policies(new PublishedPolicies()), clock),
        new Casework(kept(store, false), new Policies(new PublishedPolicies()), clock),
        cases);
  }

  private static Store kept(Store store, boolean readings) {
    return new Store() {
      @Override
      public <T> T inTransaction(Work<T> work) {
        return store.inTransaction(tx -> work.in(standIn(Tx.class, tx, readings)));
      }
    };
  }

  private static <T> T standIn(Class<T> type, T real, boolean readings) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("readBy") && !readings) {
                return null;
              }
              try {
                Object answer = method.invoke(real, arguments);
                return answer instanceof Store.Requests requests
                    ? standIn(Store.Requests.class, requests, readings)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** Prints milliseconds of each and the median ratio. */
  void print(String what) throws Exception {
    AtomicInteger next = new AtomicInteger();
    double[] recorded = new double[RUNS];
    double[] plain = new double[RUNS];
    double[] ratio = new double[RUNS];
    millis(without, next);
    millis(with, next);
    for (int run = 0; run < RUNS; run++) {
      plain[run] = millis(without, next);
      recorded[run] = millis(with, next);
      ratio[run] = recorded[run] / plain[run];
    }
    System.out.println(
        String.format(
            Locale.UK,
            "read a case, %s: %.2f ms recorded, %.2f ms not; %.2f times",
            what,
            Rate.median(recorded),
            Rate.median(plain),
            Rate.median(ratio)));
  }

  private double millis(Casework casework, AtomicInteger next) throws Exception {
    Runnable read =
        () -> {
          String reference = CaseRows.reference(next.getAndIncrement() % cases);
          if (casework.caseView(StoreGround.who(StoreGround.SMALL), reference).isEmpty()) {
            throw new IllegalStateException(reference + " does not open");
          }
        };
    return 1e3 / Rate.perSecond(RUN, List.of(read));
  }
}
