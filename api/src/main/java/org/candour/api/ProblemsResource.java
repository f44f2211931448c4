package org.candour.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.candour.api.edge.Open;
import org.candour.api.problem.ProblemType;
import org.candour.api.problem.Stopped;

/**
 * What each kind of problem means, as a short text: the address that a problem names as its type.
 */
@Path("problems")
@Open
public class ProblemsResource {
  /** One kind of problem. */
  @GET
  @Path("{problem}")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public String one(@PathParam("problem") String problem) {
    return Arrays.stream(ProblemType.values())
        .filter(type -> type.slug().equals(problem))
        .findFirst()
        .map(type -> type.title() + " (" + type.status() + ")\n\n" + type.means() + "\n")
        .orElseThrow(Stopped::notFound);
  }
}
