/**
 * What every request passes: who asks and under which partnership, how large a body may be, and on
 * what terms a command is given. May import the platform core, {@code api.json}, {@code
 * api.problem}.
 */
@NullMarked
package org.candour.api.edge;

import org.jspecify.annotations.NullMarked;
