/** What is wrong with a framework, where, and what would mend it. May import java only. */
@NullMarked
package org.candour.config.defect;

import org.jspecify.annotations.NullMarked;
