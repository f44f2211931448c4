/**
 * The record as such: exports that anybody can check, the signed heads and the keys they are signed
 * with. May import the platform core and the other parts of the interface that have no resources.
 */
@NullMarked
package org.candour.api.record;

import org.jspecify.annotations.NullMarked;
