/**
 * What every page shares: rendering, layout, headers, errors, the way in, and what is kept of a
 * form that came too late. Imports casework, the sessions and what both speak in.
 */
@NullMarked
package org.candour.web.shared;

import org.jspecify.annotations.NullMarked;
