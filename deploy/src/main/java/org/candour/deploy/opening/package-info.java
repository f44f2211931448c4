/**
 * Opens partnerships on this service: their rows, framework, calendar and first appointments. May
 * import tenant-config and the platform core.
 */
@NullMarked
package org.candour.deploy.opening;

import org.jspecify.annotations.NullMarked;
