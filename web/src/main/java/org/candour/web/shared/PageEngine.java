package org.candour.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.candour.signin.Limits;

/** Velocity for Jakarta MVC. A page to which a kept form belongs comes with it filled in. */
@ApplicationScoped
@Priority(ViewEngine.PRIORITY_APPLICATION)
public class PageEngine implements ViewEngine {
  @Inject Templates templates;
  @Inject MvcContext mvc;
  @Inject Limits limits;
  @Inject Now now;
  @Inject Refilling refilling;

  @Override
  public boolean supports(String view) {
    return view.endsWith(".vm");
  }

  @Override
  public void processView(ViewEngineContext context) throws ViewEngineException {
    Map<String, Object> model = new HashMap<>(context.getModels().asMap());
    HttpServletRequest request = context.getRequest(HttpServletRequest.class);
    model.put("csrf", new Csrf(mvc.getCsrf().getName(), mvc.getCsrf().getToken()));
    model.put("session", SessionNote.of(request, limits, now.instant()));
    try {
      String page = refilling.refill(templates.render(context.getView(), model), request);
      context.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | VelocityException e) {
      throw new ViewEngineException(context.getView(), e);
    }
  }
}
