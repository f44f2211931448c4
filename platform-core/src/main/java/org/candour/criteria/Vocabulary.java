package org.candour.criteria;

import java.util.Set;

/** What facts and their answers are called. */
public interface Vocabulary {
  /** What a fact is called. */
  String called(String fact);

  /** A fact together with the answers that are asked of it: "Abuse: “known” or “suspected”". */
  String asks(String fact, Set<String> oneOf);
}
