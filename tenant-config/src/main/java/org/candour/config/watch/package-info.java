/** What is said in the log of what is turned away at the door. Imports nothing of Candour. */
@NullMarked
package org.candour.config.watch;

import org.jspecify.annotations.NullMarked;
