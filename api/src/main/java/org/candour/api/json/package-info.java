/**
 * JSON in and out: strict reading with line and column, forms that collect every fault, and how
 * values of the field look on the wire. May import the platform core and Jackson.
 */
@NullMarked
package org.candour.api.json;

import org.jspecify.annotations.NullMarked;
