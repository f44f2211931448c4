/** Pages, one folder a part of the work. Imports tenant-config and the platform core. */
@NullMarked
package org.candour.web;

import org.jspecify.annotations.NullMarked;
