/**
 * What {@code deploy/weaknesses} runs: is anything known against a library that is shipped? It
 * reads the list of parts, what lies inside the server, and a feed of advisories in OSV format. It
 * stands among the tests so that nothing of it is shipped.
 */
package org.candour.deploy.weaknesses;
