/** The partnership's policy in plain words, to be read and approved. */
@NullMarked
package org.candour.web.policy;

import org.jspecify.annotations.NullMarked;
