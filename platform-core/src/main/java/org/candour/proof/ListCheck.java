package org.candour.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the lists that follow from a partnership's record agree with it. */
final class ListCheck {
  private static final Pattern NUMBERED = Pattern.compile(".*-(\\d{4})-(\\d{4,9})");

  private final Holdings holdings;
  private final List<Fault> faults = new ArrayList<>();

  ListCheck(Holdings holdings) {
    this.holdings = holdings;
  }

  List<Fault> run() {
    numbers();
    appointed();
    return faults;
  }

  /** What authority is read from follows from the journal, which nobody can change unseen. */
  private void appointed() {
    Holdings.Appointed all = holdings.appointed();
    all.journal().ifPresent(journal -> appointed(new TreeMap<>(all.listed()), journal));
  }

  private void appointed(Map<String, String> listed, Map<String, String> journal) {
    listed.forEach(
        (id, words) -> {
          String said = journal.get(id);
          if (said == null) {
            appointed(words + " is listed, and no entry says so.");
          } else if (!said.equals(words)) {
            appointed(words + " is listed, and the journal says: " + said + ".");
          }
        });
    new TreeMap<>(journal)
        .forEach(
            (id, words) -> {
              if (!listed.containsKey(id)) {
                appointed(words + " is said by the journal, and is not listed.");
              }
            });
  }

  private void appointed(String says) {
    faults.add(new Fault(Fault.Kind.APPOINTED, "The list of appointments", 0, says));
  }

  /** Every number that was given belongs to a case that is there. */
  private void numbers() {
    Map<Integer, Set<Long>> given = new HashMap<>();
    for (String reference : holdings.references()) {
      Matcher is = NUMBERED.matcher(reference);
      if (is.matches()) {
        given
            .computeIfAbsent(Integer.valueOf(is.group(1)), y -> new HashSet<>())
            .add(Long.valueOf(is.group(2)));
      }
    }
    holdings
        .lastNumbers()
        .forEach(
            (year, last) -> {
              Set<Long> there = given.getOrDefault(year, Set.of());
              for (long number = 1; number <= last; number++) {
                if (!there.contains(number)) {
                  faults.add(
                      new Fault(
                          Fault.Kind.COUNT,
                          "The cases of " + year,
                          0,
                          "number " + number + " was given to a case that is not there."));
                  break;
                }
              }
              there.stream()
                  .filter(number -> number > last)
                  .sorted()
                  .findFirst()
                  .ifPresent(
                      number ->
                          faults.add(
                              new Fault(
                                  Fault.Kind.COUNT,
                                  "The cases of " + year,
                                  0,
                                  "number "
                                      + number
                                      + " stands in a reference, and was never given.")));
            });
  }
}
