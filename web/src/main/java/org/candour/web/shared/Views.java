package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers of controllers: a page, or where to go next. */
@ApplicationScoped
public class Views {
  @Inject Models models;

  /** A page as it should be. */
  public Response show(String template, Page page, Object view) {
    return show(200, template, page, view);
  }

  /** A page with another status: 422 with errors to mend, 409 when it changed meanwhile. */
  public Response show(int status, String template, Page page, Object view) {
    models.put("page", page);
    models.put("view", view);
    return Response.status(status).entity(template).build();
  }

  /** On to another page after something was done. */
  public static Response goTo(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  /** On to another page, which says in its banner what was done. */
  public static Response goTo(String address, Done done) {
    return goTo(address + (address.indexOf('?') < 0 ? "?" : "&") + "done=" + done.code());
  }
}
