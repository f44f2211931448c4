package org.candour.web.shared;

/** Where a rule stands on the page of the policy. */
public final class RuleLink {
  private RuleLink() {}

  /** Its id on that page. */
  public static String anchor(String rule) {
    return "rule-" + rule.replaceAll("[^A-Za-z0-9_.-]", "-");
  }

  /** To it, from that page itself. */
  public static String to(String rule) {
    return "#" + anchor(rule);
  }
}
