/**
 * What the interface answers: records that follow the engine's answers, field by field. May import
 * the platform core, {@code api.json} and {@code api.problem}.
 */
@NullMarked
package org.candour.api.view;

import org.jspecify.annotations.NullMarked;
