package org.candour.config.signin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in of people's own organisations (OpenID Connect), as the pages need it. Somebody is
 * sent there, comes back with proof of who they are, and is sent there once more to sign out.
 */
public interface Broker {
  /** Whether this service was told of one. */
  boolean present();

  /**
   * Where to send somebody to sign in.
   *
   * @param to the page to go on to after it
   */
  Departure depart(String to) throws NotSignedIn;

  /**
   * Reads what somebody came back with.
   *
   * @param query of the address they came back to, as it was written
   * @param attempts the cookies by name; the one of their departure is found by what is in the
   *     query
   */
  Arrival arrive(@Nullable String query, java.util.Map<String, String> attempts) throws NotSignedIn;

  /** Where to send somebody to sign out there too; nothing where that cannot be done. */
  Optional<URI> farewell(String ticket);

  /**
   * Somebody leaves to sign in.
   *
   * @param cookie the whole value of a {@code Set-Cookie} header, by which they are known again
   */
  record Departure(URI address, String cookie) {}

  /**
   * Somebody has come back and shown who they are.
   *
   * @param person as the sign-in knows them, its {@code sub}
   * @param ticket with which {@link #farewell} ends the session there
   * @param to the page to go on to
   * @param cookie the whole value of a {@code Set-Cookie} header that forgets their departure
   */
  record Arrival(String person, String ticket, String to, String cookie) {}
}
