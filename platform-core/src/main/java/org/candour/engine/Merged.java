package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.Part;
import org.candour.pathway.Paper;
import org.candour.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Entries of several answers in one order, the earliest first. What has no date stands last, and
 * what has the same date stands as the agencies answered.
 *
 * @param columns what is told of each, but whose it is
 * @param empty how many answers hold no entries: they were erased, or said to be not known or none
 * @param by the number of the column, from 0, by which they stand
 */
public record Merged(List<String> columns, int by, int empty, List<Line> lines) {
  public Merged {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * One entry.
   *
   * @param agency whose it is; empty where no agency answered for itself
   * @param when the date by which it stands here; empty when it has none
   * @param cells one for each column, in words
   */
  public record Line(Optional<String> agency, Optional<When> when, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  static Merged of(Paper.Merge merge, Optional<Field> asked, List<Known> from) {
    List<Part> parts = asked.map(Field::parts).orElse(List.of());
    List<Line> lines = new ArrayList<>();
    int empty = 0;
    for (Known known : from) {
      Value said = known.what().answers().getOrDefault(merge.question(), new Value.NotKnown());
      if (said.open() instanceof Value.Rows rows) {
        Optional<String> agency = Drawn.agencyOf(known.what());
        rows.rows().forEach(row -> lines.add(line(merge, parts, agency, row)));
      } else if (known.what().answers().containsKey(merge.question())) {
        empty++;
      }
    }
    lines.sort(Comparator.comparing(line -> line.when().map(When::start).orElse(Instant.MAX)));
    List<String> ids = parts.stream().map(part -> part.field().id()).toList();
    return new Merged(
        parts.stream().map(part -> part.field().label()).toList(),
        ids.indexOf(merge.by()),
        empty,
        lines);
  }

  private static Line line(
      Paper.Merge merge, List<Part> parts, Optional<String> agency, Map<String, Value> row) {
    return new Line(
        agency,
        Optional.ofNullable(row.get(merge.by())).flatMap(value -> value.open().moment()),
        parts.stream().map(Part::field).map(part -> words(part, row.get(part.id()))).toList());
  }

  private static String words(Field part, @Nullable Value value) {
    return value == null ? "" : part.words(value);
  }
}
