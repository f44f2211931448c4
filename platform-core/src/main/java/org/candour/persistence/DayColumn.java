package org.candour.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as their text: by way of a JDBC date a day is a midnight in some zone, and becomes another
 * day where the zones disagree. Public because EclipseLink makes its converters from outside.
 */
@Converter(autoApply = true)
public class DayColumn implements AttributeConverter<LocalDate, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  @Override
  public @Nullable LocalDate convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : LocalDate.parse(column);
  }
}
