/**
 * Who is signed in on pages and until when, and the forms kept for somebody whose session ended
 * while they wrote. It says who, never what they may do. Builds on casework (store, clock) and
 * tenancy, with CDI, MicroProfile Config and Jackson.
 */
@NullMarked
package org.candour.signin;

import org.jspecify.annotations.NullMarked;
