/**
 * What counts as carried: which rules of the register a framework carries, shown by taking each out
 * and seeing an example turn red, and how many bent frameworks the examples notice. Imports the
 * readers and the examples.
 */
@NullMarked
package org.candour.config.proof;

import org.jspecify.annotations.NullMarked;
