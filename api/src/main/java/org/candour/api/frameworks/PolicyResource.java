package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.candour.api.edge.Caller;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.plain.Markdown;
import org.candour.config.plain.PlainPolicy;

/** A published version in plain words, as data or to be read. */
@Path("partnerships/{partnership}/frameworks")
@RequestScoped
public class PolicyResource {
  private static final String MARKDOWN = "text/markdown;charset=UTF-8";

  @Inject Caller caller;
  @Inject PublishedVersions published;

  /** Every statement with the rule it rests on. */
  @GET
  @Path("{version}/policy")
  @Paced(Pace.POLICY)
  @Produces(MediaType.APPLICATION_JSON)
  public PolicyBody data(
      @PathParam("partnership") String partnership, @PathParam("version") String version) {
    return PolicyBody.of(plain(partnership, version));
  }

  /** The same in Markdown. Whoever says nothing of a format gets data. */
  @GET
  @Path("{version}/policy")
  @Paced(Pace.POLICY)
  @Produces(MARKDOWN + ";qs=0.5")
  public String text(
      @PathParam("partnership") String partnership, @PathParam("version") String version) {
    return Markdown.of(plain(partnership, version));
  }

  private PlainPolicy plain(String partnership, String version) {
    return PlainPolicy.of(published.one(caller.desk(partnership), version));
  }
}
