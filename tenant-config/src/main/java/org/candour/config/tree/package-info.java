/**
 * A YAML document as a tree whose every part knows its place. Bounded in size, depth and time. May
 * import defect and the YAML reader.
 */
@NullMarked
package org.candour.config.tree;

import org.jspecify.annotations.NullMarked;
