/**
 * Quorum and voting: each rule type judges a meeting and answers in words. May import body,
 * criteria, tenancy, time, rule.
 */
@NullMarked
package org.candour.quorum;

import org.jspecify.annotations.NullMarked;
