/**
 * The one write path, its queries, and the ports they need (store, clock, files). May import the
 * engine and everything below it, tenancy and CDI; never JPA, SQL or a page.
 */
@NullMarked
package org.candour.casework;

import org.jspecify.annotations.NullMarked;
