/** The list of cases, one case, and its timeline. Imports shared and casework. */
@NullMarked
package org.candour.web.cases;

import org.jspecify.annotations.NullMarked;
