/** The root of the house; it holds no type of its own. Imports nothing. */
@NullMarked
package org.candour;

import org.jspecify.annotations.NullMarked;
