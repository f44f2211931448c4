package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps somebody from using a page, as far as a checker finds it (axe-core). */
public final class Barriers {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Barriers() {}

  /** Fails with every one that is found on the page, which has to run scripts. */
  public static void assertNone(Page page) {
    AxeRunOptions onlyViolations = new AxeRunOptions();
    onlyViolations.setResultTypes(List.of("violations"));
    List<Rule> found =
        new AxeBuilder(page)
            .setLegacyMode(
                true) // else all that it looked at goes to and fro, and no page has frames
            .options(onlyViolations)
            .withTags(RULES)
            .analyze()
            .getViolations();
    assertEquals(
        "", found.stream().map(Barriers::words).collect(Collectors.joining("\n")), page.url());
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(", "));
  }
}
