package org.candour.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.config.Catalogue;
import org.candour.config.FrameworkReader;
import org.candour.config.Posted;
import org.candour.config.defect.Defect;
import org.candour.config.plain.PlainPolicy;
import org.candour.framework.Framework;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.shared.Page;
import org.candour.web.shared.RuleLink;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page of the policy")
class PolicyPageTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern HERE = Pattern.compile(" href=\"#([^\"]+)\"");

  static Stream<Framework> frameworks() {
    return Catalogue.all().values().stream();
  }

  private static String page(Framework framework) {
    Scenes scene =
        Scenes.all().filter(s -> s.framework.equals(framework)).findFirst().orElseThrow();
    return Render.page(
        "policy/policy.vm",
        Page.of(scene.desk(), Section.POLICY, PolicyPage.TITLE),
        PolicyPage.of(PlainPolicy.of(framework), WARNINGS));
  }

  private static final List<Defect> WARNINGS =
      Catalogue.partnerships().stream()
          .flatMap(
              p ->
                  new FrameworkReader()
                          .read(Catalogue.text(p), Posted.to(p, LocalDate.of(2099, 1, 1)))
                          .warnings()
                          .stream())
          .toList();

  @ParameterizedTest
  @MethodSource("frameworks")
  void says_what_the_checker_would_have_looked_at(Framework framework) {
    assertFalse(WARNINGS.isEmpty());
    String html = page(framework);
    assertTrue(html.contains("To look at in your document"));
    WARNINGS.forEach(w -> assertTrue(html.contains("Line " + w.place().line() + " of"), w::words));
  }

  private static Set<String> found(Pattern what, String html) {
    Set<String> all = new TreeSet<>();
    Matcher m = what.matcher(html);
    while (m.find()) {
      all.add(m.group(1));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void has_a_place_for_every_rule_and_leads_nowhere_else(Framework framework) {
    String html = page(framework);
    Set<String> ids = found(ID, html);
    framework.rules().keySet().forEach(id -> assertTrue(ids.contains(RuleLink.anchor(id)), id));
    Set<String> lost = found(HERE, html);
    lost.removeAll(ids);
    assertEquals(Set.of(), lost);
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void has_no_id_twice(Framework framework) {
    Set<String> seen = new HashSet<>();
    Matcher ids = ID.matcher(page(framework));
    while (ids.find()) {
      assertTrue(seen.add(ids.group(1)), ids.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void shows_the_words_the_place_and_the_level_of_every_rule(Framework framework)
      throws IOException {
    String html = page(framework).replace("&#39;", "'").replace("&quot;", "\"");
    Files.writeString(
        Path.of("target", "policy-" + framework.partnership().value() + ".html"), html);
    framework
        .rules()
        .values()
        .forEach(
            rule -> {
              assertTrue(html.contains(rule.says()), rule.says());
              assertTrue(html.contains(rule.cites().words()), rule.cites().words());
              rule.assumed().ifPresent(reading -> assertTrue(html.contains(reading), reading));
            });
  }

  @Test
  void leads_to_a_rule_from_where_it_is_shown() {
    Scenes scene = Scenes.all().findFirst().orElseThrow();
    Page page = Page.of(scene.desk(), Section.CASES, "Case");
    assertTrue(page.policy().startsWith("/p/"), page.policy());
    assertFalse(Page.plain("Problem").policy().startsWith("/"));
  }
}
