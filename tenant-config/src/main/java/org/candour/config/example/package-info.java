/**
 * Examples: what a framework's own authors expect of it, run by the engine. Given these people,
 * facts and entries, when somebody does this or it is that day, then it is admitted, or refused for
 * these rules, and these are the dates, tests, options and verdicts. Imports the engine and the
 * readers of {@code config}.
 */
@NullMarked
package org.candour.config.example;

import org.jspecify.annotations.NullMarked;
