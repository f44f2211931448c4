/**
 * Entries of a journal, their verdicts and the hash chain. May import form, quorum and what those
 * import.
 */
@NullMarked
package org.candour.journal;

import org.jspecify.annotations.NullMarked;
