package org.candour.deploy.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as a page shows it, filled in: what is filled stays, the first of several answers is
 * taken, and what is empty gets a few words or a day.
 *
 * @param action the path it is posted to
 * @param from the values under which the page was shown: where they stand, others are put
 */
record PageForm(String action, List<Map.Entry<String, String>> fields, Values from)
    implements Asked.Sent {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern LINK = Pattern.compile("<a\\b[^>]* href=\"(/[^\"?#]*)[?]([^\"#]+)");
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?s)<(input|button)\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>"
              + "|<textarea\\b([^>]*)>(.*?)</textarea>");
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
  private static final List<String> CHOSEN_ALONE = List.of("radio", "checkbox");

  /** Every form of a page that is posted. */
  static List<PageForm> on(String page, String address, Values from) {
    List<PageForm> forms = new ArrayList<>();
    Matcher form = FORM.matcher(page);
    while (form.find()) {
      Map<String, String> its = attributes(form.group(1));
      if (its.getOrDefault("method", "get").equals("post")) {
        String action = its.getOrDefault("action", address);
        forms.add(new PageForm(action.replaceFirst("[?].*", ""), fields(form.group(2)), from));
      }
    }
    return forms;
  }

  /** The names that links and forms put behind the question mark, by the path that they lead to. */
  static Map<String, Set<String>> asked(String page, String address) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      for (String one : plain(link.group(2)).split("&", -1)) {
        all.computeIfAbsent(link.group(1), p -> new TreeSet<>()).add(one.replaceFirst("=.*", ""));
      }
    }
    Matcher form = FORM.matcher(page);
    while (form.find()) {
      Map<String, String> its = attributes(form.group(1));
      if (its.getOrDefault("method", "get").equals("get")) {
        Set<String> names =
            all.computeIfAbsent(its.getOrDefault("action", address), p -> new TreeSet<>());
        fields(form.group(2)).forEach(field -> names.add(field.getKey()));
      }
    }
    return all;
  }

  private static List<Map.Entry<String, String>> fields(String form) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Matcher control = CONTROL.matcher(form);
    while (control.find()) {
      if (control.group(1) != null) {
        input(control.group(1), attributes(control.group(2)), chosen);
      } else if (control.group(3) != null) {
        chosen.put(attributes(control.group(3)).getOrDefault("name", ""), option(control.group(4)));
      } else {
        String text = control.group(6).strip();
        chosen.put(
            attributes(control.group(5)).getOrDefault("name", ""),
            text.isEmpty() ? "A few words." : plain(text));
      }
    }
    return List.copyOf(chosen.entrySet());
  }

  private static void input(String tag, Map<String, String> its, Map<String, String> chosen) {
    String name = its.getOrDefault("name", "");
    String type = tag.equals("button") ? "button" : its.getOrDefault("type", "text");
    String value = plain(its.getOrDefault("value", ""));
    boolean aside = type.equals("checkbox") && name.matches(".*-(unknown|none)");
    if (name.isEmpty() || (aside && !its.containsKey("checked"))) {
      return;
    }
    if (CHOSEN_ALONE.contains(type) && its.containsKey("checked")) {
      chosen.put(name, value);
    } else if (type.equals("text") && value.isEmpty()) {
      chosen.put(name, words(name));
    } else {
      chosen.putIfAbsent(name, value);
    }
  }

  private static String words(String name) {
    return switch (name.replaceAll(".*-", "")) {
      case "day", "month" -> "2";
      case "year" -> "2026";
      case "time" -> "10:00";
      default -> "A few words";
    };
  }

  private static String option(String options) {
    String first = "";
    Matcher option = OPTION.matcher(options);
    while (option.find()) {
      Map<String, String> its = attributes(option.group(1));
      String value = plain(its.getOrDefault("value", ""));
      if (its.containsKey("selected")) {
        return value;
      }
      first = first.isEmpty() ? value : first;
    }
    return first;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> all = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      all.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
    }
    return all;
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Override
  public String type() {
    return "application/x-www-form-urlencoded";
  }

  /** A key of the page gives way to the one of the values, whosever that is. */
  @Override
  public String body(Values values, Set<String> besides) {
    return fields.stream()
        .map(
            f ->
                Asked.encoded(put(f.getKey(), values))
                    + "="
                    + Asked.encoded(
                        f.getKey().equals("key")
                            ? values.of("a form", "Idempotency-Key")
                            : value(f, values)))
        .collect(Collectors.joining("&"));
  }

  /** A field that has the name of a value gets that, where it is not the one of the page. */
  private String value(Map.Entry<String, String> field, Values values) {
    String name = field.getKey();
    String here = from.byName().get(name);
    String there = values.byName().get(name);
    return Kind.of(name) == Kind.COMMON || here == null || there == null || here.equals(there)
        ? put(field.getValue(), values)
        : there;
  }

  /** Where an own value stands, or a field is named by one, the other value of that name. */
  private String put(String text, Values values) {
    for (String name : from.byName().keySet()) {
      String own = from.byName().get(name);
      boolean names = Kind.of(name) == Kind.PERSON && text.endsWith("-" + own);
      if (Kind.of(name) != Kind.COMMON && values.byName().containsKey(name)) {
        if (text.equals(own)) {
          return values.byName().get(name);
        }
        if (names) {
          return text.substring(0, text.length() - own.length()) + values.byName().get(name);
        }
      }
    }
    return text;
  }
}
