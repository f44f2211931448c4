package org.candour.casework;

/**
 * Somebody else was first: the place in the chain is taken, the same request is being answered, or
 * the database undid one of two transactions that waited for each other. Nothing of the transaction
 * stands. The caller reloads and tries again in a <em>new</em> transaction, after a short random
 * pause; the old one would go on seeing the old state.
 */
public final class LostRace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LostRace(String says, Throwable cause) {
    super(says, cause);
  }
}
