/**
 * Fields of forms, groups and the vocabulary of facts: what may be answered and what is missing.
 * May import criteria, time, rule.
 */
@NullMarked
package org.candour.form;

import org.jspecify.annotations.NullMarked;
