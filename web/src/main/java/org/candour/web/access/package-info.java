/** Who may open a case: asking, answering, declaring. Imports shared, form, cases and casework. */
@NullMarked
package org.candour.web.access;

import org.jspecify.annotations.NullMarked;
