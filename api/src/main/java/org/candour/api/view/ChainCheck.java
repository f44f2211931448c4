package org.candour.api.view;

/** Whether the hashes of a journal hold over the stored bytes, and what that means. */
public record ChainCheck(boolean holds, String says) {
  /** What was found, in words. */
  public static ChainCheck of(boolean holds) {
    return new ChainCheck(
        holds,
        holds
            ? "Every entry is as it was written, and none is missing between them."
            : "The chain is broken: an entry was changed or is missing. Tell whoever runs this"
                + " service.");
  }
}
