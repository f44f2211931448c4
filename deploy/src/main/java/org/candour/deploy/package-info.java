/**
 * The runnable: launcher, server, schema. Imports settings, database and the server's launcher; the
 * application itself is reached only through the server.
 */
@NullMarked
package org.candour.deploy;

import org.jspecify.annotations.NullMarked;
