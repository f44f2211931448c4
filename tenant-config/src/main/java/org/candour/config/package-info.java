/**
 * Reads frameworks and keeps the shipped ones. May import the platform core, its own tree, check
 * and defect packages and the YAML reader.
 */
@NullMarked
package org.candour.config;

import org.jspecify.annotations.NullMarked;
