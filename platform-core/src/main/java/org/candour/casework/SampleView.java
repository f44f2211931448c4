package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Frame;

/**
 * A sample that was drawn for an audit. What is empty is withheld from whoever looks, since a case
 * that may be behind it is closed to them by a conflict of interest; it is all of it or nothing.
 *
 * @param populationHash over the references of all the cases there were to draw from, in hex
 * @param cases the drawn cases that open for whoever looks, in the order of the draw
 * @param drawn how many were drawn: where it is said, all of them are shown
 */
public record SampleView(
    Row row,
    Optional<String> populationHash,
    List<Drawn> cases,
    Optional<Integer> drawn,
    Optional<Repeated> repeated) {
  public SampleView {
    cases = List.copyOf(cases);
  }

  /**
   * A sample in a list.
   *
   * @param place of its entry in the journal of the partnership, by which it is named
   * @param by the name of who drew it
   * @param capacity what they held then, in words
   * @param size how many were asked for; withheld with the population, since it less the cases that
   *     are shown tells of one that is not
   * @param population how many cases there were to draw from
   */
  public record Row(
      long place,
      String by,
      String capacity,
      Instant at,
      Frame frame,
      Optional<Integer> size,
      String seed,
      Optional<Integer> population) {}

  /**
   * One drawn case as it is now.
   *
   * @param number by which it was drawn, in hex
   * @param received the day of the first referral; empty when there is none any more
   * @param concepts its kinds of review in shared terms
   * @param notes how many notes of a scrutineer stand in it
   */
  public record Drawn(
      String reference,
      String number,
      Optional<LocalDate> received,
      List<String> concepts,
      int notes) {
    public Drawn {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * What drawing it again finds, for whoever looks. Where the cases to draw from are not the same,
   * nothing is drawn: that would be another sample.
   *
   * @param same whether the same cases are drawn from the same cases
   * @param population how many cases there are to draw from now
   * @param added how many of these were not among them then
   * @param gone how many of those then are not among them now: what is recorded of them was
   *     corrected
   */
  public record Repeated(boolean same, int population, int added, int gone) {}
}
