/**
 * What comes round in bodies outside any one review: how often they meet, and duties that stand
 * with them or with none.
 */
@NullMarked
package org.candour.web.bodies;

import org.jspecify.annotations.NullMarked;
