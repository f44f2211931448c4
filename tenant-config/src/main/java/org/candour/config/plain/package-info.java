/**
 * A framework in plain words: what the engine understands of it, sentence by sentence, each with
 * the rule it rests on. Imports the platform core only. Names come from the framework; every closed
 * family says itself, so that the compiler asks for the words of a new kind of rule.
 */
@NullMarked
package org.candour.config.plain;

import org.jspecify.annotations.NullMarked;
