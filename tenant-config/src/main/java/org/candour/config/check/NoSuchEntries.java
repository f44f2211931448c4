package org.candour.config.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.framework.Framework;
import org.candour.pathway.Paper;
import org.candour.pathway.ReviewType;

/** A paper that puts entries in order which nothing that it is drawn from gives, or by no date. */
final class NoSuchEntries implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return framework.papers().values().stream()
        .flatMap(
            paper ->
                paper.merges().stream()
                    .flatMap(
                        merge ->
                            Optional.ofNullable(framework.reviews().get(paper.review())).stream()
                                .flatMap(type -> of(type, paper, merge).stream())));
  }

  private static Optional<Found> of(ReviewType type, Paper paper, Paper.Merge merge) {
    String path = "papers." + paper.id();
    Optional<Field> asked = paper.merged(type);
    if (asked.isEmpty()) {
      return Optional.of(
          found(
              path + ".entries of",
              "question with entries among what “" + paper.name() + "” is drawn from, called",
              merge.question()));
    }
    return asked.get().parts().stream()
            .map(part -> part.field())
            .anyMatch(part -> part.id().equals(merge.by()) && isDate(part))
        ? Optional.empty()
        : Optional.of(
            found(
                path + ".in order of", "date in “" + asked.get().label() + "” called", merge.by()));
  }

  private static boolean isDate(Field part) {
    return part.kind() == FieldKind.DAY || part.kind() == FieldKind.MOMENT;
  }

  private static Found found(String path, String what, String id) {
    return new Found(List.of(path), Kind.DANGLING, List.of(what, id));
  }
}
