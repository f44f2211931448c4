package org.candour.api.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How Java's names stand on the wire: lower case with hyphens. */
public final class Codes {
  private Codes() {}

  /** {@code NOT_SET} as {@code not-set}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code ReviewOpened} as {@code review-opened}. */
  public static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Every constant by its code. */
  public static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
    Map<String, E> all = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(e -> all.put(of(e), e));
    return all;
  }
}
