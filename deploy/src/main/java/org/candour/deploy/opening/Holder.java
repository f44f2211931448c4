package org.candour.deploy.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.candour.casework.AppointmentRow;
import org.candour.casework.PersonRow;
import org.candour.tenancy.PersonId;

/**
 * A person with one thing they hold in a partnership from its first day here.
 *
 * @param kind {@code post}, {@code seat}, {@code deputy} or {@code agency}
 * @param body the body of a seat
 * @param holding the post or seat
 */
public record Holder(
    PersonId person,
    String name,
    String agency,
    String kind,
    Optional<String> body,
    Optional<String> holding) {
  private static final int ID_LENGTH = 26;

  /** Somebody who holds a post. */
  public static Holder ofPost(PersonId person, String name, String agency, String post) {
    return new Holder(person, name, agency, "post", Optional.empty(), Optional.of(post));
  }

  PersonRow row() {
    return new PersonRow(person, name);
  }

  AppointmentRow appointment(LocalDate from) {
    return new AppointmentRow(id(), person, agency, kind, body, holding, from, Optional.empty());
  }

  /** The same for the same holding, so that a second start does not appoint twice. */
  String id() {
    String all =
        String.join("|", person.value(), kind, body.orElse(""), holding.orElse(""), agency);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
