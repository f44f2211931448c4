package org.candour.casework;

import java.util.List;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.journal.Entry;
import org.candour.journal.Stamp;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * From whom the figures of a sample are withheld. References are without a gap, so that whoever
 * knows all but one of the cases can try the last against a hash over them, and a count tells as
 * much. They are withheld from whoever has a conflict of interest in any case that may be behind
 * them, wherever it is: if that turned on the period and the kind of the sample, that they are
 * withheld would tell those of the case.
 *
 * @param closed the cases that a conflict of interest closes to the reader now
 */
record SampleFigures(PersonId reader, List<Dossier> closed) {

  static SampleFigures of(PersonId reader, PartnershipId p, Files files, Store.Tx tx) {
    return new SampleFigures(
        reader,
        tx.parties().closedTo(p, reader).stream()
            .map(id -> files.dossier(id, files.journal(Subject.ofCase(id), id)))
            .toList());
  }

  /** Whether those of the sample in this entry are shown to the reader. */
  boolean open(Entry entry) {
    return closed.stream().allMatch(c -> isNotBehind(c, entry.stamp()));
  }

  /** Nobody draws from a case that is closed to them, so it is not behind what they drew after. */
  private boolean isNotBehind(Dossier aCase, Stamp drawn) {
    return drawn.by().person().equals(reader)
        && Engine.accessBefore(aCase, drawn.recorded()).excluded().containsKey(reader);
  }
}
