package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one clock of the service, at its edge. Everything within is told the time. */
@ApplicationScoped
public class Clocks {
  @Produces
  InstantSource system() {
    return InstantSource.system();
  }
}
