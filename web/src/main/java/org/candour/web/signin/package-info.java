/** Signing in and choosing a partnership. Imports shared, casework and the sign-ins. */
@NullMarked
package org.candour.web.signin;

import org.jspecify.annotations.NullMarked;
