package org.candour.web.form;

import java.util.List;
import java.util.Set;
import org.candour.engine.Offer;
import org.candour.web.shared.ReasonView;

/** A choice with why it is refused; a refused one is shown, greyed, never hidden. */
public record OptionView(
    String id, String label, String note, boolean open, boolean picked, List<ReasonView> refused) {
  /** For a form in which this option was picked. */
  public static OptionView of(Offer.Choice choice, String picked) {
    boolean open = choice.refused().stream().allMatch(ReasonView::yields);
    return new OptionView(
        choice.id(),
        choice.label(),
        choice.note().orElse(""),
        open,
        choice.id().equals(picked),
        ReasonView.of(choice.refused()));
  }

  /** The names that the engine gives to a choice of an option, an outcome or an answer. */
  public static final Set<String> FIELDS = Set.of("option", "outcome", "answer");
}
