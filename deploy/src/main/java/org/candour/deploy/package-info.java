/** The runnable: launcher, embedded database, settings. Imports no other room's types. */
@NullMarked
package org.candour.deploy;

import org.jspecify.annotations.NullMarked;
