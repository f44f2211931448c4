/** Typed facts and criteria trees with three-valued answers. May import time, rule. */
@NullMarked
package org.candour.criteria;

import org.jspecify.annotations.NullMarked;
