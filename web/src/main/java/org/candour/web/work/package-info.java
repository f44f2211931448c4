/** The work list. Imports shared and casework. */
@NullMarked
package org.candour.web.work;

import org.jspecify.annotations.NullMarked;
