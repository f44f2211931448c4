/** What a scrutineer compares and finds, as JSON. */
@NullMarked
package org.candour.api.scrutiny;

import org.jspecify.annotations.NullMarked;
