package org.candour.quorum;

/** How somebody votes. */
public enum Ballot {
  AYE,
  NO,
  ABSTAIN
}
