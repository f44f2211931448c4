package org.candour.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.engine.ReviewFigures;
import org.candour.engine.ReviewFigures.Stage;

/**
 * One kind of review in one partnership, in figures that may be shown beside another partnership's.
 *
 * @param concept the kind of review in the terms that partnerships share
 * @param reviews how many were received
 * @param stages how long the stages took, by stage; one that none reached is left out
 * @param concerns in how many of the reviews each concern is found
 */
public record Compared(
    String partnership,
    String name,
    String concept,
    Figure reviews,
    Map<Stage, Days> stages,
    Map<Concern, Figure> concerns) {
  public Compared {
    stages = Map.copyOf(stages);
    concerns = Map.copyOf(concerns);
  }

  /**
   * Calendar days from the referral to a stage.
   *
   * @param reached by how many reviews
   * @param fourInFive within how many days four in five of those had reached it. The longest is not
   *     told: that is one case's number, and the one that is known by it
   */
  public record Days(Figure reached, Figure median, Figure fourInFive) {}

  /** The kinds of review of a partnership, in alphabetical order. */
  static List<Compared> of(String partnership, String name, List<ReviewFigures> all) {
    Map<String, List<ReviewFigures>> byConcept =
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(ReviewFigures::concept)));
    List<Compared> rows = new ArrayList<>();
    byConcept.forEach((concept, reviews) -> rows.add(of(partnership, name, concept, reviews)));
    return rows;
  }

  private static Compared of(
      String partnership, String name, String concept, List<ReviewFigures> reviews) {
    // of so few reviews nothing else is said: what one of them came to would be known
    boolean few = Figure.of(reviews.size()).suppressed();
    return new Compared(
        partnership,
        name,
        concept,
        Figure.of(reviews.size()),
        few ? Map.of() : stages(reviews),
        few ? Map.of() : concerns(reviews));
  }

  private static Map<Stage, Days> stages(List<ReviewFigures> reviews) {
    Map<Stage, Days> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      long[] days =
          reviews.stream()
              .filter(r -> r.days().containsKey(stage))
              .mapToLong(r -> r.days().get(stage))
              .sorted()
              .toArray();
      if (days.length > 0) {
        stages.put(
            stage,
            new Days(Figure.part(days.length, reviews.size()), median(days), fourInFive(days)));
      }
    }
    return stages;
  }

  /** The middle one, or the lower of the two in the middle: a number of days that did occur. */
  private static Figure median(long[] sorted) {
    return Figure.from(sorted.length, sorted[(sorted.length - 1) / 2]);
  }

  private static Figure fourInFive(long[] sorted) {
    return Figure.from(sorted.length, sorted[(4 * sorted.length + 4) / 5 - 1]);
  }

  private static Map<Concern, Figure> concerns(List<ReviewFigures> reviews) {
    return Arrays.stream(Concern.values())
        .collect(
            Collectors.toMap(
                c -> c,
                c ->
                    Figure.part(
                        reviews.stream().filter(r -> c.in(r) > 0).count(), reviews.size())));
  }
}
