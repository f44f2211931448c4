/**
 * The steps of a review: doing, endorsing, extending, settling. Imports shared, form and casework.
 */
@NullMarked
package org.candour.web.steps;

import org.jspecify.annotations.NullMarked;
