package org.candour.deploy.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The key that signs the heads of the record, the folder outside the database where they are kept,
 * and how often they are signed. Without settings both are in the home, and the key is made there,
 * readable by its owner only.
 *
 * @param seconds from one round of signing to the next
 */
public record Heads(Path key, Path folder, int seconds) {
  private static final int EVERY = 300;
  private static final int MOST = 3_600;

  /** What the settings say, with a key that is there. */
  public static Heads by(Settings settings, Home home) throws CannotStart {
    return new Heads(key(settings, home), folder(settings, home.folder()), seconds(settings));
  }

  /** Where the heads are kept outside the database, for the service on this home. */
  public static Path folder(Settings settings, Path home) {
    return settings
        .find("candour.heads.folder")
        .map(Path::of)
        .orElse(home.resolve("heads"))
        .toAbsolutePath()
        .normalize();
  }

  /** What the application has to know. */
  public Map<String, String> forTheApplication() {
    return Map.of(
        "candour.heads.key", key.toString(),
        "candour.heads.folder", folder.toString(),
        "candour.heads.seconds", Integer.toString(seconds));
  }

  private static int seconds(Settings settings) throws CannotStart {
    String value = settings.find("candour.heads.seconds").orElse(Integer.toString(EVERY));
    if (!value.matches("[0-9]{1,4}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > MOST) {
      throw new CannotStart(
          "candour.heads.seconds must be a number of seconds from 1 to 3600. It is \""
              + value
              + "\".");
    }
    return Integer.parseInt(value);
  }

  private static Path key(Settings settings, Home home) throws CannotStart {
    if (settings.find("candour.heads.key").isPresent()) {
      return named(Path.of(settings.find("candour.heads.key").get()));
    }
    Path file = home.folder("keys").resolve("heads.pem");
    try {
      return Files.exists(file) ? file : made(file);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new CannotStart("The key " + file + " cannot be made: " + e.getMessage(), e);
    }
  }

  private static Path named(Path file) throws CannotStart {
    try {
      if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
        throw new CannotStart(
            "Anybody on this computer can read the key in "
                + file
                + ", and sign as this service. Take that right away: chmod o= "
                + file
                + ".");
      }
    } catch (IOException e) {
      throw new CannotStart(
          "candour.heads.key names " + file + ", which cannot be read: " + e.getMessage(), e);
    }
    return file.toAbsolutePath().normalize();
  }

  private static Path made(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] pkcs8 =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8)
            + "\n-----END PRIVATE KEY-----\n";
    Path written = file.resolveSibling("heads.new");
    Files.deleteIfExists(written);
    Files.createFile(
        written,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(written, pem.getBytes(StandardCharsets.US_ASCII));
    return Files.move(written, file);
  }
}
