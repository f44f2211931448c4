package org.candour.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.casework.Bytes;
import org.candour.casework.PolicyTexts;
import org.candour.casework.StoredCalendar;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.framework.Framework;
import org.candour.time.WorkingCalendar;

/**
 * What partnerships have published, read for casework. A calendar is kept as lines of a day and its
 * name, such as {@code 2026-12-24 Office closed}.
 */
@ApplicationScoped
public class PublishedPolicies implements PolicyTexts {
  private static final int DAY = 10;

  @Override
  public Map<String, Bytes> shipped() {
    Map<String, Bytes> texts = new LinkedHashMap<>();
    Catalogue.partnerships().forEach(p -> texts.put(p.value(), Bytes.of(Catalogue.text(p))));
    return texts;
  }

  @Override
  public Framework framework(Bytes text) {
    Reading reading = new FrameworkReader().read(text.array());
    return reading
        .framework()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    reading.defects().stream()
                        .map(Defect::words)
                        .collect(Collectors.joining("\n"))));
  }

  @Override
  public WorkingCalendar calendar(String region, StoredCalendar stored) {
    Map<LocalDate, String> closures = new LinkedHashMap<>();
    stored
        .body()
        .utf8()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line ->
                closures.put(LocalDate.parse(line.substring(0, DAY)), line.substring(DAY).strip()));
    return BankHolidays.of(region, region, stored.version(), closures);
  }
}
