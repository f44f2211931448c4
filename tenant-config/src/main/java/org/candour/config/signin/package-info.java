/**
 * What the sign-in page needs of whoever issues tokens. It stands here so that the pages and the
 * interface see it without seeing each other. Imports java only.
 */
@NullMarked
package org.candour.config.signin;

import org.jspecify.annotations.NullMarked;
