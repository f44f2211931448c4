/**
 * What every page shares: rendering, layout, headers, errors, the way in. Imports casework and what
 * it speaks in.
 */
@NullMarked
package org.candour.web.shared;

import org.jspecify.annotations.NullMarked;
