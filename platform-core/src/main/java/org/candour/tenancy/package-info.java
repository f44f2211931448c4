/** Who is who on the shared service: the partnership (tenant) and the person. Imports java only. */
@NullMarked
package org.candour.tenancy;

import org.jspecify.annotations.NullMarked;
