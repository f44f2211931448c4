/** The database server that the service starts for itself. Imports settings and java only. */
@NullMarked
package org.candour.deploy.database;

import org.jspecify.annotations.NullMarked;
