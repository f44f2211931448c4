package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.util.introspection.SecureUberspector;

/** The one Velocity engine. A page is rendered whole before any of it is sent. */
@ApplicationScoped
public class Templates {
  private static final String ROOT = "pages/";

  private final VelocityEngine engine = new VelocityEngine(settings());

  /** A page as text. A reference that leads nowhere is an error, never an empty place. */
  public String render(String template, Map<String, ?> model) {
    StringWriter out = new StringWriter();
    Map<String, Object> all = new HashMap<>(model);
    all.putIfAbsent("session", SessionNote.NONE);
    engine.getTemplate(ROOT + template).merge(new VelocityContext(all), out);
    return out.toString();
  }

  static Properties settings() {
    Properties set = new Properties();
    set.setProperty("resource.loaders", "class");
    set.setProperty(
        "resource.loader.class.class",
        "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
    set.setProperty("resource.loader.class.cache", "true");
    set.setProperty("resource.default_encoding", "UTF-8");
    set.setProperty("runtime.strict_mode.enable", "true");
    set.setProperty("runtime.strict_math", "true");
    set.setProperty("velocimacro.arguments.strict", "true");
    set.setProperty("velocimacro.inline.allow", "false");
    set.setProperty(
        "velocimacro.library.path",
        ROOT + "shared/layout.vm," + ROOT + "shared/parts.vm," + ROOT + "form/fields.vm");
    set.setProperty("parser.space_gobbling", "structured");
    set.setProperty("introspector.uberspect.class", SecureUberspector.class.getName());
    set.setProperty("event_handler.reference_insertion.class", Escaping.class.getName());
    return set;
  }
}
