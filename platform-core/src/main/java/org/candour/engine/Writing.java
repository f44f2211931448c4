package org.candour.engine;

import java.util.List;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Stamp;
import org.candour.journal.Subject;
import org.candour.time.WorkingCalendar;

/** Makes an entry out of a judgement: who said it, when, and by which versions it was judged. */
record Writing(Proposal proposal, Asking asking, Framework framework, WorkingCalendar calendar) {

  /** The next entry of a journal. */
  Entry entry(Subject subject, List<Entry> journal, Happening what, Judgement judgement) {
    Stamp stamp =
        new Stamp(
            proposal.happened(),
            proposal.now(),
            proposal.by(),
            proposal.basis(),
            framework.version(),
            calendar.version());
    return new Entry(subject, journal.size() + 1L, stamp, what, judgement.verdict(asking));
  }
}
