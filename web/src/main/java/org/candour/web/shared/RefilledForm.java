package org.candour.web.shared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.signin.KeptForm;

/**
 * A page whose form holds what somebody had written. It works on the page as it was rendered, so
 * that it serves every form there is and will be. What a field asks, and fields nobody sees, stay
 * as the page has them.
 *
 * @param placed whether the page has the form at all
 * @param left the texts for which it has no field any more
 */
record RefilledForm(String page, boolean placed, List<String> left) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
  private static final Set<String> NOT_SEEN = Set.of("hidden", "submit", "button", "file");
  private static final Set<String> TICKED = Set.of("radio", "checkbox");

  static RefilledForm of(String page, KeptForm kept) {
    return new Filler(kept).fill(page);
  }

  /** Fills one page; it remembers what it has placed. */
  private static final class Filler {
    private final KeptForm kept;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private boolean placed;

    Filler(KeptForm kept) {
      this.kept = kept;
    }

    RefilledForm fill(String page) {
      String filled = FORM.matcher(page).replaceAll(m -> Matcher.quoteReplacement(form(m)));
      Map<String, List<String>> rest = new LinkedHashMap<>(kept.fields());
      rest.keySet().removeAll(names);
      return new RefilledForm(filled, placed, Refilling.texts(rest));
    }

    private String form(MatchResult form) {
      Map<String, String> has = attributes(form.group(1));
      boolean ours =
          "post".equals(has.get("method"))
              && has.getOrDefault("action", kept.address()).equals(kept.address());
      if (!ours) {
        return form.group();
      }
      placed = true;
      String fields =
          FIELD.matcher(form.group(2)).replaceAll(m -> Matcher.quoteReplacement(field(m)));
      return "<form"
          + with(attributes(form.group(1)), "action", kept.address() + "?kept=" + kept.id())
          + ">"
          + fields
          + "</form>";
    }

    private String field(MatchResult field) {
      if (field.group(1) != null) {
        return input(field.group(), attributes(field.group(1)));
      }
      return field.group(2) != null
          ? textarea(field.group(), field.group(2))
          : select(field.group(), field.group(4), field.group(5));
    }

    private String input(String tag, Map<String, String> has) {
      String name = has.getOrDefault("name", "");
      String type = has.getOrDefault("type", "text");
      if (NOT_SEEN.contains(type)
          || (!kept.fields().containsKey(name) && !"checkbox".equals(type))) {
        return tag;
      }
      names.add(name);
      return "<input"
          + (TICKED.contains(type)
              ? ticked(has, "checked", sent(name).contains(has.getOrDefault("value", "on")))
              : with(has, "value", next(name)))
          + ">";
    }

    private String textarea(String whole, String attributes) {
      String name = attributes(attributes).getOrDefault("name", "");
      if (!kept.fields().containsKey(name)) {
        return whole;
      }
      names.add(name);
      return "<textarea" + attributes + ">\n" + Escaping.escaped(next(name)) + "</textarea>";
    }

    private String select(String whole, String attributes, String options) {
      String name = attributes(attributes).getOrDefault("name", "");
      if (!kept.fields().containsKey(name)) {
        return whole;
      }
      names.add(name);
      String chosen =
          OPTION
              .matcher(options)
              .replaceAll(
                  m -> {
                    Map<String, String> has = attributes(m.group(1));
                    boolean picked = sent(name).contains(has.getOrDefault("value", ""));
                    return Matcher.quoteReplacement(
                        "<option" + ticked(has, "selected", picked) + ">");
                  });
      return "<select" + attributes + ">" + chosen + "</select>";
    }

    private List<String> sent(String name) {
      return kept.fields().getOrDefault(name, List.of());
    }

    /** Where several fields have one name, each gets its own of what was sent. */
    private String next(String name) {
      int time = times.merge(name, 1, Integer::sum) - 1;
      return time < sent(name).size() ? sent(name).get(time) : "";
    }
  }

  private static Map<String, String> attributes(String written) {
    Map<String, String> all = new LinkedHashMap<>();
    Matcher each = ATTRIBUTE.matcher(written);
    while (each.find()) {
      String value = each.group(2);
      all.put(each.group(1), value == null ? "" : unescaped(value));
    }
    return all;
  }

  private static String ticked(Map<String, String> has, String attribute, boolean on) {
    has.remove(attribute);
    return on ? with(has, attribute, "") : written(has);
  }

  private static String with(Map<String, String> has, String attribute, String value) {
    has.put(attribute, value);
    return written(has);
  }

  private static String written(Map<String, String> has) {
    StringBuilder out = new StringBuilder();
    has.forEach(
        (name, value) ->
            out.append(' ').append(name).append("=\"").append(Escaping.escaped(value)).append('"'));
    return out.toString();
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
