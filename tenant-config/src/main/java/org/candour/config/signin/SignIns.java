package org.candour.config.signin;

import java.util.List;

/**
 * Signing in and out by a page. A CDI bean of the issuer's side implements it; where there is none,
 * nobody signs in by a page and the sign-in of the partnership's own organisations is used.
 */
public interface SignIns {
  /** Whether this installation is a demonstration with invented people. */
  boolean demonstration();

  /** The invented people, by partnership; none when this is no demonstration. */
  List<Person> people();

  /**
   * The whole value of a {@code Set-Cookie} header that signs this person in.
   *
   * @throws IllegalArgumentException when {@link #people()} does not list the person
   */
  String cookieFor(String personId);

  /** The whole value of a {@code Set-Cookie} header that signs whoever it is out. */
  String cookieForNobody();

  /**
   * Somebody who may be signed in as.
   *
   * @param post what they hold there, in words
   */
  record Person(
      String id, String name, String post, String partnershipId, String partnershipName) {}
}
