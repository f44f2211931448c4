package org.candour.engine;

import java.util.List;
import org.candour.journal.Entry;
import org.candour.rule.Reason;

/** The answer to a proposal. A refusal is a value, so that it can be recorded too. */
public sealed interface Ruling {
  /** Admitted: these entries, judged, are to be appended as they stand. */
  record Admitted(List<Entry> entries) implements Ruling {
    public Admitted {
      entries = List.copyOf(entries);
    }
  }

  /** Refused, with every reason. Nothing is to be written but the refusal. */
  record Refused(List<Reason> reasons) implements Ruling {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
