package org.candour.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Attendee;
import org.candour.body.Turn;
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
 * @param filled how many people held each seat that day, by seat; empty: nobody has said
 * @param aside the posts and agencies of those who stood aside, which a rota of chairs passes over
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
    int withdrawn,
    Map<String, Integer> filled,
    Set<Turn> aside) {
  /** A sitting of which nobody has said how many seats were filled. */
  public Sitting(
      String body,
      String meeting,
      String item,
      long place,
      String hash,
      Optional<PersonId> chair,
      List<Attendee> present,
      List<Vote> votes,
      int withdrawn) {
    this(body, meeting, item, place, hash, chair, present, votes, withdrawn, Map.of(), Set.of());
  }

  public Sitting {
    present = List.copyOf(present);
    votes = List.copyOf(votes);
    filled = filled == null ? Map.of() : Map.copyOf(filled);
    aside = aside == null ? Set.of() : Set.copyOf(aside);
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
    return new Sitting(
        body, meeting, item, place, hash, chair, present, cast, withdrawn, filled, aside);
  }
}
