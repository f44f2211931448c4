/**
 * Problem details (RFC 9457): every way a request can fail, in plain words with every reason. May
 * import the platform core and {@code api.json}.
 */
@NullMarked
package org.candour.api.problem;

import org.jspecify.annotations.NullMarked;
