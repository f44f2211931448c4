/** What a scrutineer compares and finds. Imports shared, casework and scrutiny. */
@NullMarked
package org.candour.web.scrutiny;

import org.jspecify.annotations.NullMarked;
