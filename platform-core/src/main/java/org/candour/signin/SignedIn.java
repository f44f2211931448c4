package org.candour.signin;

import java.time.Instant;

/**
 * Where somebody is signed in, as they themselves see it. Of the browser nothing is known.
 *
 * @param handle what tells it from their others; it opens nothing
 * @param since when they signed in there
 * @param seen when a page was last asked for there, or a little before
 * @param here whether it is the session that asks
 */
public record SignedIn(String handle, Instant since, Instant seen, boolean here) {}
