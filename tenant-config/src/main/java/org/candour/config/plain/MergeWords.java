package org.candour.config.plain;

import java.util.List;
import java.util.Optional;
import org.candour.form.Field;
import org.candour.form.Part;
import org.candour.pathway.Paper;

/** How a paper puts the entries of several answers in one order. */
record MergeWords(Naming naming, Paper paper) {
  String said(Paper.Merge merge) {
    Optional<Field> asked =
        Optional.ofNullable(naming.framework().reviews().get(paper.review()))
            .flatMap(paper::merged);
    String by =
        asked.map(Field::parts).orElse(List.of()).stream()
            .map(Part::field)
            .filter(part -> part.id().equals(merge.by()))
            .map(Field::label)
            .findFirst()
            .orElse(merge.by());
    return "The entries of “"
        + asked.map(Field::label).orElse(merge.question())
        + "” stand in one order, by “"
        + by
        + "”, each with the agency that gave it.";
  }
}
