package org.candour.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.candour.api.identity.CookieOrBearer;
import org.candour.api.identity.TokenIssuer;
import org.candour.casework.Casework;
import org.candour.casework.Who;
import org.candour.config.signin.PublicAddress;
import org.candour.config.signin.SignIns;
import org.candour.tenancy.PersonId;
import org.eclipse.microprofile.config.Config;

/**
 * Signs visitors of a demonstration in as invented people, with tokens that are then verified like
 * any other. Elsewhere it signs nobody in, only out.
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
  public String cookieFor(String personId) {
    boolean known =
        demonstration()
            && Invented.all().stream().anyMatch(i -> i.person().value().equals(personId));
    if (!known) {
      throw new IllegalArgumentException("nobody of that id may be signed in as");
    }
    String token = issuer().issue(new PersonId(personId), clock.instant());
    return cookie(token, TokenIssuer.HOLDS.toSeconds());
  }

  @Override
  public String cookieForNobody() {
    return cookie("", 0);
  }

  private static String cookie(String value, long seconds) {
    String attributes = PublicAddress.ofThisService().cookieAttributes("Lax");
    return CookieOrBearer.COOKIE + "=" + value + attributes + "; Max-Age=" + seconds;
  }

  private TokenIssuer issuer() {
    return new TokenIssuer(
        config.getValue("candour.demonstration.signing-key", String.class),
        config.getValue("mp.jwt.verify.issuer", String.class),
        config.getValue("mp.jwt.verify.audiences", String.class));
  }
}
