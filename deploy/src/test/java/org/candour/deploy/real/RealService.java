package org.candour.deploy.real;

import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.candour.deploy.launch.OfTheProcess;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The service as a partnership would run it: on a database server that is there already, with a
 * sign-in of its own, one partnership and one first operator, all said in the environment. It is
 * started once for all tests that ask for it.
 */
final class RealService implements AutoCloseable {
  static final String PARTNERSHIP = "mk-together";
  static final String OPERATOR = "8f14e45f-ceea-4f6a-9c1d-2b7a5d3c9e10";
  static final String OPERATOR_NAME = "Ann Carter";

  /** Another partnership, and who runs it. */
  static final String NEIGHBOUR = "dudley";

  static final String NEIGHBOURS_OPERATOR = "3c59dc04-8d8a-4a0e-9b1f-5a0c6d2e7f31";

  /** Somebody whose appointment a test ends. */
  static final String LEAVER = "b6d767d2-f8ed-4d21-a44b-0e5886680cb9";

  private final ForeignDatabase database;
  private final Issuer issuer;
  private final Path home = Path.of("target/it", "real-home-" + UUID.randomUUID());
  private final int port = RunningService.freePort();
  private RunningService running;

  private RealService(ForeignDatabase database, Issuer issuer) {
    this.database = database;
    this.issuer = issuer;
    this.running = RunningService.start(home, port, settings());
  }

  private static RealService start() {
    try {
      return new RealService(ForeignDatabase.start(), Issuer.start());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything it is told. */
  Map<String, String> settings() {
    Map<String, String> all = new HashMap<>(database.settings());
    all.putAll(issuer.settings());
    all.put("CANDOUR_ADDRESS_PUBLIC", "https://candour.example.org");
    all.put("CANDOUR_PARTNERSHIPS", PARTNERSHIP + "," + NEIGHBOUR);
    all.put(
        "CANDOUR_OPERATORS",
        String.join(
            ",",
            PARTNERSHIP + "=" + OPERATOR + " " + OPERATOR_NAME,
            PARTNERSHIP + "=" + LEAVER + " Lee Vernon",
            NEIGHBOUR + "=" + NEIGHBOURS_OPERATOR + " Nell Hughes"));
    return all;
  }

  ForeignDatabase database() {
    return database;
  }

  Issuer issuer() {
    return issuer;
  }

  URI api() {
    return running.address().resolve("/api");
  }

  String operatorsToken() throws GeneralSecurityException {
    return issuer.token(OPERATOR);
  }

  /** Stops it and starts it again with the same settings. */
  void startAgain() {
    running.close();
    running = RunningService.start(home, port, settings());
  }

  @Override
  public void close() {
    running.close();
    issuer.close();
    database.close();
  }

  /** Hands it to the tests that ask for it. */
  static final class Given implements ParameterResolver {
    private static final OfTheProcess<RealService> SHARED = new OfTheProcess<>(RealService::start);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RealService.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return SHARED.get();
    }
  }
}
