package org.candour.config.plain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the policy with a heading.
 *
 * @param id stands for it in an address; no two chapters share one
 */
public record Chapter(String id, String title, List<Clause> clauses, List<Chapter> chapters) {
  public Chapter {
    clauses = List.copyOf(clauses);
    chapters = List.copyOf(chapters);
  }

  /** A chapter that only gathers others. */
  static Chapter of(String id, String title, List<Chapter> chapters) {
    return new Chapter(id, title, List.of(), chapters);
  }

  /** Every clause in it, also of the chapters below, in order. */
  public Stream<Clause> all() {
    return Stream.concat(clauses.stream(), chapters.stream().flatMap(Chapter::all));
  }
}
