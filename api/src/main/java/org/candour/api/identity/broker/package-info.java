/**
 * Signing in on pages through the one sign-in broker: OpenID Connect, authorization code flow with
 * PKCE. Tokens from there are read here and go no further. May import tenant-config and the
 * platform core, and the OpenID Connect library that nothing else may.
 */
@NullMarked
package org.candour.api.identity.broker;

import org.jspecify.annotations.NullMarked;
