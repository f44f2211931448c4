/** Deciding an item at a meeting. Imports shared, form and casework. */
@NullMarked
package org.candour.web.decision;

import org.jspecify.annotations.NullMarked;
