package org.candour.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.candour.casework.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a binary column, which gives back exactly what it was given. Public because EclipseLink
 * makes its converters from outside.
 */
@Converter(autoApply = true)
public class BytesColumn implements AttributeConverter<Bytes, byte[]> {
  @Override
  public byte @Nullable [] convertToDatabaseColumn(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.array();
  }

  @Override
  public @Nullable Bytes convertToEntityAttribute(byte @Nullable [] column) {
    return column == null ? null : Bytes.of(column);
  }
}
