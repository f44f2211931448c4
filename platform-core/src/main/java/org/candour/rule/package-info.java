/**
 * Rule ids, citations, enforcement levels and reasons: how an answer says which rule it rests on.
 * Imports java only.
 */
@NullMarked
package org.candour.rule;

import org.jspecify.annotations.NullMarked;
