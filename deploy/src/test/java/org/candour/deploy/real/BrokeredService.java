package org.candour.deploy.real;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.candour.deploy.browser.Chromium;
import org.candour.deploy.launch.RunningService;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The service with a Keycloak as its sign-in, and a browser. All three are started once for all
 * tests that ask for them, beside each other, since Keycloak takes the longest.
 */
final class BrokeredService implements AutoCloseable {
  static final String PARTNERSHIP = "mk-together";
  static final String ANN = "8f14e45f-ceea-4f6a-9c1d-2b7a5d3c9e10";
  static final String BOB = "c9f0f895-fb98-4ab9-9fc1-6c2b1d0e7a21";

  private final SignInServer signIn;
  private final ForeignDatabase database;
  private final RunningService running;
  private final Chromium chromium;

  private BrokeredService() throws Exception {
    int port = RunningService.freePort();
    URI address = URI.create("http://127.0.0.1:" + port);
    signIn = SignInServer.begin(address);
    database = ForeignDatabase.start();
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("MP_JWT_VERIFY_ISSUER", signIn.issuer());
    settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", signIn.keys());
    settings.put("CANDOUR_SIGN_IN_CLIENT", "candour-pages");
    settings.put("CANDOUR_SIGN_IN_SECRET", SignInServer.PAGES_SECRET);
    settings.put("CANDOUR_ADDRESS_PUBLIC", address.toString());
    settings.put("CANDOUR_PARTNERSHIPS", PARTNERSHIP);
    settings.put(
        "CANDOUR_OPERATORS",
        PARTNERSHIP + "=" + ANN + " Ann Carter," + PARTNERSHIP + "=" + BOB + " Bob Dean");
    running =
        RunningService.start(Path.of("target/it", "brokered-" + UUID.randomUUID()), port, settings);
    chromium = Chromium.start();
    signIn.await();
  }

  private static BrokeredService start() {
    try {
      return new BrokeredService();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  URI address() {
    return running.address();
  }

  SignInServer signIn() {
    return signIn;
  }

  Chromium chromium() {
    return chromium;
  }

  ForeignDatabase database() {
    return database;
  }

  /** Does something to the database as its owner. */
  int change(String sql) throws SQLException {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Makes everybody's sessions look as if nobody had asked for a page for so long. */
  void age(String minutes) throws SQLException {
    change("update sign_in_session set seen_at = seen_at - interval " + minutes + " minute");
  }

  @Override
  public void close() {
    chromium.close();
    running.close();
    database.close();
    signIn.close();
  }

  /** Hands it to the tests that ask for it. */
  static final class Given implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == BrokeredService.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(BrokeredService.class))
          .getOrComputeIfAbsent(BrokeredService.class, type -> start(), BrokeredService.class);
    }
  }
}
