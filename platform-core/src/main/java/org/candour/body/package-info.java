/**
 * Agencies, posts, bodies with seats by case, chairs, appointments and attendance. May import
 * criteria, tenancy, time, rule.
 */
@NullMarked
package org.candour.body;

import org.jspecify.annotations.NullMarked;
