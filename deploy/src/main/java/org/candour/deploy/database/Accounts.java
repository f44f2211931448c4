package org.candour.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.candour.deploy.settings.CannotStart;

/**
 * The two accounts and the schema, written as the statements that the server runs at each start
 * before it lets anyone in. Safe to run again; the passwords are new each time, so none is kept
 * anywhere longer than the server runs.
 */
record Accounts(String ownerPassword, String runtimePassword) {
  private static final String SCHEMA = "candour";
  private static final String OWNER = "candour_owner";
  private static final String RUNTIME = "candour_runtime";

  static Accounts withNewPasswords() {
    return new Accounts(password(), password());
  }

  Access owner(int port) {
    return new Access(url(port) + "&sessionVariables=max_statement_time=0", OWNER, ownerPassword);
  }

  Access runtime(int port) {
    return new Access(url(port), RUNTIME, runtimePassword);
  }

  /** Writes the statements to a file that only the person the service runs as may read. */
  Path writeTo(Path file) throws CannotStart {
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.writeString(file, statements());
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Removes the statements once the server has run them: nothing else keeps the passwords. */
  static void remove(Path file) throws CannotStart {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new CannotStart("The file " + file + " cannot be removed: " + e.getMessage(), e);
    }
  }

  // One statement a line: that is how the server reads such a file.
  private String statements() {
    return String.join(
        "\n",
        "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4;",
        account(OWNER, ownerPassword),
        "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + OWNER + "@'%' WITH GRANT OPTION;",
        account(RUNTIME, runtimePassword),
        "");
  }

  private static String account(String name, String password) {
    String identified = name + "@'%' IDENTIFIED BY '" + password + "';";
    return "CREATE USER IF NOT EXISTS " + identified + "\nALTER USER " + identified;
  }

  private static String url(int port) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED";
  }

  private static String password() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
