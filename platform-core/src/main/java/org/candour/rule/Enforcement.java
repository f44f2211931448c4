package org.candour.rule;

/**
 * What the engine does when a rule is not kept. A report of what happened elsewhere is never
 * refused for a rule, only marked.
 */
public enum Enforcement {
  /** The act is refused. */
  REFUSE,
  /** The act is refused unless the person gives a reason, which is recorded as an override. */
  REFUSE_UNLESS_REASON,
  /** The act goes through, marked. */
  WARN,
  /** Somebody is reminded. */
  REMIND,
  /** Text carried for the reader; nothing is enforced. */
  INFORM
}
