/**
 * What the sign-in page needs of whoever issues tokens, and the address by which people reach the
 * service. It stands here so that the pages and the interface see it without seeing each other.
 * Imports java and MicroProfile Config only.
 */
@NullMarked
package org.candour.config.signin;

import org.jspecify.annotations.NullMarked;
