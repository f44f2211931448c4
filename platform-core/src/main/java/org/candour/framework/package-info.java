/** One partnership's policy in one version, and its history. May import all above. */
@NullMarked
package org.candour.framework;

import org.jspecify.annotations.NullMarked;
