package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application server sets a key store of its own for the whole process. A MySQL server asks for
 * a certificate when it encrypts, and closes the connection on one that it does not know. A server
 * without encryption, as the tests' own, does not ask.
 */
@OnDatabase
@DisplayName("With the application server's key store in the process")
class KeyStoreTest {
  private static final String STORE = "javax.net.ssl.keyStore";
  private static final String PASSWORD = "javax.net.ssl.keyStorePassword";

  @BeforeEach
  void makeOne(@TempDir Path folder) throws Exception {
    String store = folder.resolve("server.p12").toString();
    Process keytool =
        new ProcessBuilder(
                (Path.of(System.getProperty("java.home"), "bin", "keytool")
                        + " -genkeypair -alias s1as -keyalg RSA -dname CN=localhost -storepass"
                        + " changeit -keystore "
                        + store)
                    .split(" "))
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
    System.setProperty(STORE, store);
    System.setProperty(PASSWORD, "changeit");
  }

  @AfterEach
  void forgetIt() {
    System.clearProperty(STORE);
    System.clearProperty(PASSWORD);
  }

  @Test
  void the_database_still_lets_the_service_in(TestStore db) throws Exception {
    try (Connection connection = db.server().asRuntimeUser()) {
      assertTrue(connection.isValid(1));
    }
  }

  @Test
  void no_address_offers_its_certificate() {
    assertTrue(
        Address.complete("jdbc:mysql://host/candour").contains("fallbackToSystemKeyStore=false"));
  }
}
