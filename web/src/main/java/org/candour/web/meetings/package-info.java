/** Meetings of a body: who is there, quorum, agenda. Imports shared, form and casework. */
@NullMarked
package org.candour.web.meetings;

import org.jspecify.annotations.NullMarked;
