package org.candour.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.candour.api.edge.Open;
import org.candour.config.PublishedSchema;
import org.candour.config.ReferencePage;

/** The language that frameworks are written in, for editors and for people. */
@Path("language")
@Open
public class LanguageResource {
  /** Every key with what it takes, in Markdown. */
  @GET
  @Path("reference")
  @Produces("text/markdown;charset=UTF-8")
  public String reference() {
    return ReferencePage.markdown();
  }

  /** The same as a JSON Schema, which an editor can check a framework by. */
  @GET
  @Path("schema")
  @Produces("application/schema+json;charset=UTF-8")
  public byte[] schema() {
    return PublishedSchema.text();
  }
}
