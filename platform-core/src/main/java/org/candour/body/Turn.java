package org.candour.body;

import java.util.stream.Stream;

/** Whose turn it is to chair: a post's or an agency's. */
public record Turn(boolean post, String id) {
  /** The turn of an agency. */
  public static Turn ofAgency(String agency) {
    return new Turn(false, agency);
  }

  /** The turn of a post. */
  public static Turn ofPost(String post) {
    return new Turn(true, post);
  }

  String name(Register register) {
    return post ? register.postName(id) : register.agencyName(id);
  }

  /** "the Chief Nurse" for a post, "Northshire Council" for an agency. */
  String said(Register register) {
    return (post ? "the " : "") + name(register);
  }

  boolean isOf(Attendee one) {
    return post ? one.posts().contains(id) : one.agency().map(id::equals).orElse(false);
  }

  /** Every turn that could be somebody's: those of their posts and of their agency. */
  public static Stream<Turn> of(Attendee one) {
    return Stream.concat(
        one.posts().stream().map(Turn::ofPost), one.agency().stream().map(Turn::ofAgency));
  }
}
