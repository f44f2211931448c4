package org.candour.config.signin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The address by which people and programs reach this service, as the setting {@value #SETTING}
 * says it. Behind a proxy that encrypts, nothing in a request can be trusted to say it: the {@code
 * Host} header is whatever the sender writes, and the last stretch is plain HTTP.
 *
 * <p>It is an origin: a scheme, a name and perhaps a port. It must be {@code https}; plain {@code
 * http} is taken for this computer only, for trying things out. Without the setting there is none,
 * and then nothing that needs an address in full may be made.
 *
 * @param origin without a slash at its end
 */
public record PublicAddress(Optional<URI> origin) {
  /** The name of the setting. */
  public static final String SETTING = "candour.address.public";

  private static final Pattern ENCRYPTED =
      Pattern.compile("https://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?/?");
  private static final Pattern THIS_COMPUTER =
      Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?/?");

  /** The address that this service was given, by MicroProfile Config. */
  public static PublicAddress ofThisService() {
    return of(ConfigProvider.getConfig().getOptionalValue(SETTING, String.class));
  }

  /**
   * The address in these words.
   *
   * @throws IllegalArgumentException when they are no such address
   */
  public static PublicAddress of(Optional<String> words) {
    return new PublicAddress(
        words.map(String::strip).filter(text -> !text.isEmpty()).map(PublicAddress::checked));
  }

  /** Whether whoever reaches this service does so encrypted. */
  public boolean encrypted() {
    return origin.map(URI::getScheme).filter("https"::equals).isPresent();
  }

  /** A path of this service as an address in full; none without the setting. */
  public Optional<URI> at(String path) {
    return origin.map(known -> known.resolve(path));
  }

  /**
   * The name of a cookie. Where all is encrypted its prefix makes browsers refuse one that was set
   * without encryption, by a neighbouring name or for a part of the paths.
   */
  public String cookieName(String plain) {
    return encrypted() ? "__Host-" + plain : plain;
  }

  /** What a cookie says besides its name, value and life: it is for this service only. */
  public String cookieAttributes(String sameSite) {
    return "; Path=/; HttpOnly; SameSite=" + sameSite + (encrypted() ? "; Secure" : "");
  }

  private static URI checked(String words) {
    if (!ENCRYPTED.matcher(words).matches() && !THIS_COMPUTER.matcher(words).matches()) {
      throw new IllegalArgumentException(
          SETTING + " must be an address such as https://candour.example.org, without a path.");
    }
    return URI.create(words.replaceAll("/$", "").toLowerCase(Locale.ROOT));
  }
}
