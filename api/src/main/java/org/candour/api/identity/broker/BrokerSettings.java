package org.candour.api.identity.broker;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.candour.config.signin.PublicAddress;
import org.candour.signin.Limits;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator says of the sign-in.
 *
 * @param issuer whose discovery document is read, the same whose tokens programs bring
 * @param client this service as the issuer knows it
 * @param back where people come back to
 * @param signedOut where they come back to once they have signed out there
 * @param fresh how long ago somebody may have shown who they are: the sign-in asks again after it
 */
record BrokerSettings(
    String issuer, String client, String secret, URI back, URI signedOut, Duration fresh) {

  /** Nothing where pages have no sign-in: a demonstration, or a service for programs only. */
  static Optional<BrokerSettings> by(Config config, PublicAddress address, Limits limits) {
    Optional<String> client = config.getOptionalValue("candour.sign-in.client", String.class);
    if (client.isEmpty()) {
      return Optional.empty();
    }
    Duration fresh =
        config.getOptionalValue("candour.sign-in.fresh", Duration.class).orElse(limits.idle());
    return Optional.of(
        new BrokerSettings(
            config.getValue("mp.jwt.verify.issuer", String.class),
            client.get(),
            config.getValue("candour.sign-in.secret", String.class),
            required(address, "/sign-in/back"),
            required(address, "/signed-out"),
            fresh));
  }

  private static URI required(PublicAddress address, String path) {
    return address
        .at(path)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Set "
                        + PublicAddress.SETTING
                        + ": it is needed because candour.sign-in.client is set."));
  }
}
