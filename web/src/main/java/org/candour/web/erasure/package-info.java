/** Erasing personal answers of a case for good. Imports shared, form, cases and casework. */
@NullMarked
package org.candour.web.erasure;

import org.jspecify.annotations.NullMarked;
