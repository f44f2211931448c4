package org.candour.deploy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Settings;

/**
 * Whether this is a demonstration: invented people, any of whom a visitor may sign in as, with
 * tokens that the service issues for itself and a key pair that lasts as long as the process. It is
 * one only while nothing real is near: with a database or an issuer named in the settings a
 * demonstration is refused.
 *
 * <p>The application reads {@code candour.demonstration} and, to issue tokens, {@code
 * candour.demonstration.signing-key}: an RSA key as PKCS #8 in Base64. What verifies them is set
 * under the names of MicroProfile JWT.
 */
final class Demonstration {
  static final String ISSUER = "candour-demonstration";
  private static final String NAME = "candour.demonstration";
  private static final String CLIENT = "candour.sign-in.client";
  private static final String SECRET = "candour.sign-in.secret";
  private static final List<String> REAL =
      List.of(
          "candour.db.url",
          "mp.jwt.verify.issuer",
          "mp.jwt.verify.publickey",
          "mp.jwt.verify.publickey.location");

  private Demonstration() {}

  /** What the application has to know: that this is none, or the keys of one. */
  static Map<String, String> forTheApplication(Settings settings) throws CannotStart {
    Optional<String> real =
        REAL.stream().filter(name -> settings.find(name).isPresent()).findFirst();
    boolean wanted = settings.yes(NAME, real.isEmpty());
    if (wanted && real.isPresent()) {
      throw new CannotStart(
          "A demonstration lets anyone sign in as anyone, so it does not start while "
              + real.get()
              + " is set. Remove "
              + NAME
              + ", or start it without that.");
    }
    return wanted ? keys() : none(settings);
  }

  private static Map<String, String> none(Settings settings) throws CannotStart {
    boolean key =
        settings
            .find("mp.jwt.verify.publickey.location")
            .or(() -> settings.find("mp.jwt.verify.publickey"))
            .isPresent();
    if (!key || settings.find("mp.jwt.verify.issuer").isEmpty()) {
      throw new CannotStart(
          "This is not a demonstration, so people sign in with the accounts of their organisations."
              + " Set mp.jwt.verify.issuer and mp.jwt.verify.publickey.location.");
    }
    demandWholeSignIn(settings);
    return Map.of(NAME, "false");
  }

  /** Pages have a sign-in when the service is known to it by name; then the rest is needed too. */
  private static void demandWholeSignIn(Settings settings) throws CannotStart {
    if (settings.find(CLIENT).isPresent()) {
      settings.require(SECRET, CLIENT);
      settings.require("candour.address.public", CLIENT);
    } else if (settings.find(SECRET).isPresent()) {
      settings.require(CLIENT, SECRET);
    }
  }

  private static Map<String, String> keys() throws CannotStart {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return Map.of(
          NAME,
          "true",
          NAME + ".signing-key",
          base64.encodeToString(pair.getPrivate().getEncoded()),
          "mp.jwt.verify.publickey",
          base64.encodeToString(pair.getPublic().getEncoded()),
          "mp.jwt.verify.issuer",
          ISSUER);
    } catch (NoSuchAlgorithmException e) {
      throw new CannotStart("This Java has no RSA, which the demonstration's sign-in needs.", e);
    }
  }
}
