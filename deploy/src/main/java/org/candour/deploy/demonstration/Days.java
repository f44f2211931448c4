package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.time.Civil;

/**
 * Puts dates into a script: {@code T-3} is three weekdays before the first start, {@code T+2 10:00}
 * is ten o'clock in London two weekdays after it.
 */
record Days(LocalDate today) {
  private static final Pattern RELATIVE = Pattern.compile("T([+-]\\d{1,3})(?: (\\d\\d:\\d\\d))?");

  /** The line with every relative date and every name replaced. */
  JsonNode in(JsonNode line, Map<String, String> named) {
    if (line instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object.properties().forEach(e -> copy.set(e.getKey(), in(e.getValue(), named)));
      return copy;
    }
    if (line instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(e -> copy.add(in(e, named)));
      return copy;
    }
    return line.isTextual() ? TextNode.valueOf(text(line.textValue(), named)) : line;
  }

  private String text(String text, Map<String, String> named) {
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      LocalDate day = weekdays(Integer.parseInt(relative.group(1)));
      return relative.group(2) == null
          ? day.toString()
          : day.atTime(LocalTime.parse(relative.group(2)))
              .atZone(Civil.LONDON)
              .toInstant()
              .toString();
    }
    return text.startsWith("$") ? named.getOrDefault(text, text) : text;
  }

  private LocalDate weekdays(int count) {
    LocalDate day = today;
    int step = count < 0 ? -1 : 1;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(step);
      left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
    }
    return day;
  }
}
