/**
 * Who is signed in: the bearer token of programs and the session of pages, and the tokens that a
 * demonstration issues for itself. May import tenant-config and the platform core.
 */
@NullMarked
package org.candour.api.identity;

import org.jspecify.annotations.NullMarked;
