package org.candour.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.candour.api.edge.Open;

/** The description of this interface in OpenAPI, for people and for generators of clients. */
@Path("openapi")
@Open
public class OpenApiResource {
  /** The document, in YAML. */
  @GET
  @Produces("application/yaml")
  public byte[] document() {
    try (InputStream document =
        Objects.requireNonNull(
            OpenApiResource.class.getResourceAsStream("/META-INF/openapi.yaml"))) {
      return document.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
