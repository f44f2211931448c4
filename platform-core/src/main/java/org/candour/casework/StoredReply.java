package org.candour.casework;

import java.time.Instant;

/**
 * The answer given to a request with an idempotency key. The same key with another {@code
 * requestHash} is another request, which the caller refuses.
 */
public record StoredReply(Bytes requestHash, int status, Bytes body, Instant at) {}
