package org.candour.web;

import java.util.Map;
import org.candour.web.shared.Csrf;
import org.candour.web.shared.Page;
import org.candour.web.shared.Templates;

/** Renders a page as the server does. */
public final class Render {
  private static final Templates TEMPLATES = new Templates();

  private Render() {}

  /** The whole page. */
  public static String page(String template, Page page, Object view) {
    return TEMPLATES.render(
        template, Map.of("page", page, "view", view, "csrf", new Csrf("csrf", "token")));
  }
}
