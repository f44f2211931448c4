package org.candour.api.frameworks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.config.FrameworkReader;
import org.candour.framework.Framework;

/** The published versions of a partnership's framework, read. */
@RequestScoped
public class PublishedVersions {
  @Inject Casework casework;

  /** The version of this number; "not found" when there is none. */
  Framework one(Desk desk, String version) {
    return casework.frameworks(desk.who()).stream()
        .filter(f -> Integer.toString(f.version()).equals(version))
        .findFirst()
        .flatMap(f -> new FrameworkReader().read(f.text().array()).framework())
        .orElseThrow(Stopped::notFound);
  }
}
