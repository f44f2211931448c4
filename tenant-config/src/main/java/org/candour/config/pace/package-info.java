/**
 * How often something may be asked: of pages and interface alike. Imports java, CDI and the servlet
 * request, and the public address.
 */
@NullMarked
package org.candour.config.pace;

import org.jspecify.annotations.NullMarked;
