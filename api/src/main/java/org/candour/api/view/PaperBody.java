package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.casework.PaperView;
import org.candour.engine.Drawn;
import org.candour.engine.Merged;
import org.candour.time.When;

/**
 * What a paper of a review puts together.
 *
 * @param paper how it stands; absent while something has to be declared first
 * @param answers what it is drawn from, by when it was given; empty when it is not for whoever asks
 * @param partly whether some of what it is drawn from is kept from whoever asks
 * @param columns what is told of each of the entries that it puts in order; empty when it puts none
 * @param entries those entries, the earliest first
 * @param toDeclare what has to be declared before anything of the case is shown
 */
public record PaperBody(
    String reference,
    Optional<CaseBody.CasePaper> paper,
    List<Answers> answers,
    boolean partly,
    List<String> columns,
    List<EntryOf> entries,
    List<CaseBody.DeclarationBody> toDeclare)
    implements Body {

  /** What was answered at a step, in words, but for the entries that stand in one order. */
  public record Answers(
      String step,
      String name,
      Optional<String> agency,
      When happened,
      Optional<String> cameTo,
      List<Answer> answers) {
    static Answers of(Drawn one) {
      return new Answers(
          one.step(),
          one.stepName(),
          one.agency(),
          one.happened(),
          one.cameTo(),
          one.lines().stream().map(line -> new Answer(line.label(), line.words())).toList());
    }
  }

  /** A question and its answer, in words. */
  public record Answer(String question, String answer) {}

  /** One entry: whose it is, its date where it has one, and a text for each column. */
  public record EntryOf(Optional<String> agency, Optional<When> when, List<String> cells) {}

  /** The paper as it is answered. */
  public static PaperBody of(PaperView view) {
    return new PaperBody(
        view.view().reference(),
        view.paper().map(CaseBody.CasePaper::of),
        view.drawn().stream().map(Answers::of).toList(),
        view.partly(),
        view.merged().map(Merged::columns).orElse(List.of()),
        view.merged().map(Merged::lines).orElse(List.of()).stream()
            .map(line -> new EntryOf(line.agency(), line.when(), line.cells()))
            .toList(),
        CaseBody.toDeclare(view.view()));
  }
}
