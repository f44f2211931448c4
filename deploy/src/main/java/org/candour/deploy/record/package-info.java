/**
 * Inside the server: the key and the folder of the signed heads, and the job that signs them. May
 * import casework and proof.
 */
@NullMarked
package org.candour.deploy.record;

import org.jspecify.annotations.NullMarked;
