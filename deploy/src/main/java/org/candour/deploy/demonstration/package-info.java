/**
 * The demonstration: invented people who may be signed in as, and invented cases, both read from
 * data and written through the same path as everything else. May import the interface's forms,
 * tenant-config, the platform core and {@code opening}.
 */
@NullMarked
package org.candour.deploy.demonstration;

import org.jspecify.annotations.NullMarked;
