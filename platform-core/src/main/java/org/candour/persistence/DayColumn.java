package org.candour.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as dates, by the one zone that the driver takes too. EclipseLink by itself would read a day
 * by the offset of the moment it is read: a summer's day, read in winter, as the day before. Public
 * because EclipseLink makes its converters from outside.
 */
@Converter(autoApply = true)
public class DayColumn implements AttributeConverter<LocalDate, Date> {
  @Override
  public @Nullable Date convertToDatabaseColumn(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  @Override
  public @Nullable LocalDate convertToEntityAttribute(@Nullable Date column) {
    return column == null ? null : column.toLocalDate();
  }
}
