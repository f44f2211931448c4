/**
 * The store on a database: JPA rows, SQL where JPA has no words for it, the schema and its grants.
 * May import casework's port and its records, tenancy, scrutiny's port, JPA, JDBC, Flyway and CDI;
 * nothing imports it but what starts the service.
 */
@NullMarked
package org.candour.persistence;

import org.jspecify.annotations.NullMarked;
