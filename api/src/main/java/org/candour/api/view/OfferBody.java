package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.api.problem.ReasonBody;
import org.candour.engine.Offer;

/**
 * Something that may be done next, or every reason why not.
 *
 * @param open whether nothing refuses it
 */
public record OfferBody(
    Offer.Act act,
    String step,
    String label,
    boolean open,
    List<ReasonBody> refused,
    List<ChoiceBody> options,
    List<AskBody> asks) {

  /** One choice, or every reason why it may not be chosen. */
  public record ChoiceBody(
      String id, String label, boolean open, List<ReasonBody> refused, Optional<String> note) {
    static ChoiceBody of(Offer.Choice choice) {
      return new ChoiceBody(
          choice.id(),
          choice.label(),
          choice.refused().isEmpty(),
          ReasonBody.all(choice.refused()),
          choice.note());
    }
  }

  /** The offer as it is answered. */
  public static OfferBody of(Offer offer) {
    return new OfferBody(
        offer.act(),
        offer.step(),
        offer.label(),
        offer.open(),
        ReasonBody.all(offer.refused()),
        offer.options().stream().map(ChoiceBody::of).toList(),
        offer.asks().stream().map(AskBody::of).toList());
  }
}
