package org.candour.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.candour.api.identity.TokenIssuer;
import org.candour.casework.Casework;
import org.candour.casework.Who;
import org.candour.config.signin.SignIns;
import org.candour.tenancy.PersonId;
import org.eclipse.microprofile.config.Config;

/**
 * The invented people of a demonstration. For the interface they have tokens that are verified like
 * any other. Elsewhere there is nobody here.
 */
@ApplicationScoped
public class DemonstrationSignIns implements SignIns {
  private final Config config;
  private final Demonstration demonstration;
  private final Casework casework;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected DemonstrationSignIns() {
    this.config = null;
    this.demonstration = null;
    this.casework = null;
    this.clock = null;
  }

  /** Signs in by these. */
  @Inject
  public DemonstrationSignIns(
      Config config, Demonstration demonstration, Casework casework, InstantSource clock) {
    this.config = config;
    this.demonstration = demonstration;
    this.casework = casework;
    this.clock = clock;
  }

  @Override
  public boolean demonstration() {
    return demonstration.on();
  }

  @Override
  public List<Person> people() {
    return demonstration()
        ? Invented.all().stream().flatMap(i -> one(i).stream()).toList()
        : List.of();
  }

  private Optional<Person> one(Invented invented) {
    return casework
        .desk(new Who(invented.partnership(), invented.person()))
        .map(
            desk ->
                new Person(
                    invented.person().value(),
                    desk.name(),
                    String.join(", ", desk.capacities()),
                    invented.partnership().value(),
                    desk.framework().name()));
  }

  @Override
  public boolean invented(String personId) {
    return demonstration()
        && Invented.all().stream().anyMatch(i -> i.person().value().equals(personId));
  }

  @Override
  public Optional<String> tokenFor(String personId) {
    return invented(personId)
        ? Optional.of(issuer().issue(new PersonId(personId), clock.instant()))
        : Optional.empty();
  }

  private TokenIssuer issuer() {
    return new TokenIssuer(
        config.getValue("candour.demonstration.signing-key", String.class),
        config.getValue("mp.jwt.verify.issuer", String.class),
        config.getValue("mp.jwt.verify.audiences", String.class));
  }
}
