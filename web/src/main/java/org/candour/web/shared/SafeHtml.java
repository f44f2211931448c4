package org.candour.web.shared;

/** Markup that this product itself made. The only text that a template writes as it stands. */
public record SafeHtml(String html) {
  @Override
  public String toString() {
    return html;
  }
}
