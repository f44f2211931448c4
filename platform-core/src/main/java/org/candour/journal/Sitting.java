package org.candour.journal;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;

/**
 * The copy of a meeting that a decision rests on, so that an exported case verifies alone.
 *
 * @param place the last entry of the body's journal that it copies
 * @param hash of that entry, in hex
 * @param chair who was recorded as chairing; empty when nobody was, or they had left
 * @param present who was there for this item at that moment; those with an interest in it are left
 *     out
 * @param withdrawn how many stood aside because of an interest
 */
public record Sitting(
    String body,
    String meeting,
    String item,
    long place,
    String hash,
    Optional<PersonId> chair,
    List<Attendee> present,
    List<Vote> votes,
    int withdrawn) {
  public Sitting {
    present = List.copyOf(present);
    votes = List.copyOf(votes);
  }

  /** Whether it copies this item of this meeting. */
  public boolean isOf(String itsBody, String itsMeeting, String itsItem) {
    return body.equals(itsBody) && meeting.equals(itsMeeting) && item.equals(itsItem);
  }

  /** The person in the chair, once for each seat they take; empty when they stand aside. */
  public List<Attendee> chairing() {
    return present.stream().filter(a -> chair.filter(a.person()::equals).isPresent()).toList();
  }

  /** The same sitting with these votes. */
  public Sitting voting(List<Vote> cast) {
    return new Sitting(body, meeting, item, place, hash, chair, present, cast, withdrawn);
  }
}
