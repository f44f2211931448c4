package org.candour.config.check;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.AgendaItem;
import org.candour.body.InMonths;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;

/** An item of an agenda that is only for months in which the body does not meet. */
final class NeverTabled implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.bodies().values().stream().flatMap(NeverTabled::of);
  }

  private static Stream<Found> of(Constitution its) {
    Set<Month> meets =
        its.meetings().stream()
            .map(programme -> programme.frequency())
            .filter(InMonths.class::isInstance)
            .flatMap(frequency -> ((InMonths) frequency).months().stream())
            .collect(Collectors.toSet());
    return its.agenda().items().stream()
        .filter(item -> !meets.isEmpty() && !item.months().isEmpty())
        .filter(item -> item.months().stream().noneMatch(meets::contains))
        .map(item -> found(its, item));
  }

  private static Found found(Constitution its, AgendaItem item) {
    String months =
        new TreeSet<>(item.months())
            .stream()
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
    return new Found(
        List.of("bodies." + its.body().id() + ".agenda." + item.id() + ".in"),
        Kind.NEVER_TABLED,
        List.of(item.name(), months, its.body().name()));
  }
}
