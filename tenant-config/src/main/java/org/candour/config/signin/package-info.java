/**
 * What pages need of whoever says who people are, the cookie of their session, and the address by
 * which people reach the service. It stands here so that the pages and the interface see it without
 * seeing each other. Imports the sessions of the core, MicroProfile Config and Servlet only.
 */
@NullMarked
package org.candour.config.signin;

import org.jspecify.annotations.NullMarked;
