package org.candour.body;

/** How somebody takes part in a meeting. */
public enum Mode {
  IN_ROOM,
  REMOTE
}
