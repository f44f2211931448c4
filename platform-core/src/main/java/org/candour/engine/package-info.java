/** The only door: assess and admit. Pure functions over values; may import all above. */
@NullMarked
package org.candour.engine;

import org.jspecify.annotations.NullMarked;
