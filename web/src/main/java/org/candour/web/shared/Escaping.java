package org.candour.web.shared;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * Escapes whatever a template inserts, judged by its value and never by its name, so that nothing
 * can fail open. Velocity's own handler leaves {@code '} alone and escapes the bodies of macros
 * twice.
 */
public final class Escaping implements ReferenceInsertionEventHandler {
  @Override
  public @Nullable Object referenceInsert(
      Context context, String reference, @Nullable Object value) {
    return value == null || asItStands(value) ? value : escaped(value.toString());
  }

  /** Blocks were escaped when they were rendered; numbers and truths hold no markup. */
  private static boolean asItStands(Object value) {
    return value instanceof SafeHtml
        || value instanceof Renderable
        || value instanceof Number
        || value instanceof Boolean;
  }

  /** The text with the five characters that mean something in markup written as references. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
