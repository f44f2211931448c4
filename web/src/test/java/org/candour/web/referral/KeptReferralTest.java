package org.candour.web.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.Submitted;
import org.candour.web.shared.Page;
import org.candour.web.shared.Refills;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A referral that was sent too late")
class KeptReferralTest {
  private static final Pattern FIELD =
      Pattern.compile(
          "<input ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>|<select ([^>]*)>(.*?)</select>",
          Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void is_shown_again_as_the_page_shows_it_after_a_mistake(Scenes scenes) {
    String blank = page(scenes, Submitted.nothing());
    Map<String, List<String>> sent = answers(blank);
    assertTrue(sent.size() > 3, sent.toString());
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putAll(sent);
    Map<String, List<String>> expected = shown(page(scenes, new Submitted(fields)));
    String action = attribute(blank.substring(blank.indexOf("app-form") - 200), "action");
    Map<String, List<String>> refilled = shown(Refills.page(blank, action, sent));
    expected.keySet().retainAll(refilled.keySet());
    assertEquals(expected, refilled);
  }

  private static String page(Scenes scenes, Submitted said) {
    return Render.page(
        "referral/form.vm",
        Page.of(scenes.desk(), Section.REFER, "Refer"),
        ReferralForm.of(scenes.type, scenes.desk(), said).page("/p/x/refer", List.of()));
  }

  /** The last of several choices, every box, and words wherever words may be. */
  private static Map<String, List<String>> answers(String page) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(page);
    while (field.find()) {
      String has =
          field.group(1) != null
              ? field.group(1)
              : field.group(2) != null ? field.group(2) : field.group(4);
      String name = attribute(has, "name");
      String type = field.group(1) == null ? "text" : attribute(has, "type");
      if (name.isEmpty() || type.equals("hidden")) {
        continue;
      }
      if (field.group(4) != null) {
        List<String> options = all(field.group(5), "<option[^>]*value=\"([^\"]*)\"");
        sent.put(name, List.of(options.get(options.size() - 1)));
      } else if (type.equals("checkbox")) {
        sent.computeIfAbsent(name, n -> new ArrayList<>()).add(attribute(has, "value"));
      } else if (type.equals("radio")) {
        sent.put(name, List.of(attribute(has, "value")));
      } else {
        sent.put(name, List.of("“Words” & <more> of " + name));
      }
    }
    return sent;
  }

  /** What a page shows in its visible fields. */
  private static Map<String, List<String>> shown(String page) {
    Map<String, List<String>> shown = new TreeMap<>();
    Matcher field = FIELD.matcher(page);
    while (field.find()) {
      if (field.group(1) != null) {
        String type = attribute(field.group(1), "type");
        boolean ticked = field.group(1).matches("(?s).*\\bchecked\\b.*");
        boolean choice = type.equals("radio") || type.equals("checkbox");
        if (!type.equals("hidden") && (!choice || ticked)) {
          add(shown, attribute(field.group(1), "name"), attribute(field.group(1), "value"));
        }
      } else if (field.group(2) != null) {
        add(shown, attribute(field.group(2), "name"), field.group(3).strip());
      } else {
        all(field.group(5), "<option[^>]*value=\"([^\"]*)\"[^>]* selected")
            .forEach(v -> add(shown, attribute(field.group(4), "name"), v));
      }
    }
    return shown;
  }

  private static void add(Map<String, List<String>> shown, String name, String value) {
    shown.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static String attribute(String has, String name) {
    Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(has);
    return found.find() ? found.group(1) : "";
  }
}
