package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.engine.Opening;
import org.candour.time.When;

/**
 * Who may open a case, for those who keep it.
 *
 * @param readers everybody for whom it opens today
 * @param waiting requests that wait for an answer
 * @param excluded who has a conflict of interest in it
 * @param people everybody of the partnership, by id
 * @param answers whether whoever looks answers requests
 * @param declares whether they may declare a conflict of interest about others
 */
public record AccessView(
    String reference,
    String title,
    List<Reader> readers,
    List<Waiting> waiting,
    List<Excluded> excluded,
    Map<String, String> people,
    boolean answers,
    boolean declares,
    String tag) {
  public AccessView {
    readers = List.copyOf(readers);
    waiting = List.copyOf(waiting);
    excluded = List.copyOf(excluded);
  }

  /**
   * Somebody for whom it opens.
   *
   * @param onRequest up to and with what day on request
   */
  public record Reader(
      String person,
      String name,
      String capacity,
      List<Opening.Ground> grounds,
      Optional<LocalDate> onRequest) {}

  /** Somebody who asked. The reason is empty once it was erased. */
  public record Waiting(
      String person, String name, String capacity, Optional<String> reason, When asked) {}

  /** Somebody it is kept from. */
  public record Excluded(String person, String name, When since) {}
}
