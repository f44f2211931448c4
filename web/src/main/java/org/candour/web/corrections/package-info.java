/** Correcting an entry of a case. Imports shared, form, cases and casework. */
@NullMarked
package org.candour.web.corrections;

import org.jspecify.annotations.NullMarked;
