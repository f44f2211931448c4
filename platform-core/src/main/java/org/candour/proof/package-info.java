/**
 * Whether a record is as it was written: hash chains, Merkle trees over them, signed heads, and the
 * checks of a partnership's record and of an exported file. Knows nothing of what an entry means
 * and nothing of the code that wrote it. May import java only, so that it can be read, trusted and
 * run alone.
 */
@NullMarked
package org.candour.proof;

import org.jspecify.annotations.NullMarked;
