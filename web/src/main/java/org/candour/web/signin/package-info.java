/**
 * Signing in and out, what a session leaves behind, choosing a partnership. Imports shared,
 * casework, the sessions and the sign-ins.
 */
@NullMarked
package org.candour.web.signin;

import org.jspecify.annotations.NullMarked;
