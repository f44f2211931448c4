/** Referring a case. Imports shared, form and casework. */
@NullMarked
package org.candour.web.referral;

import org.jspecify.annotations.NullMarked;
