/**
 * What is to become of gear, as operations for a preview.
 *
 * <ul>
 *   <li>Known: the list, what the key may do, and the activity that gets gear
 *   <li>Proposed: what is meant, and the one operation on it
 *   <li>Shown: the change to be approved, and what of it cannot be taken back
 * </ul>
 *
 * <p>Never writes, and never says that a count can be brought back once it started again.
 */
@NullMarked
package io.github.intervalscoach.intents.managegear.change;

import org.jspecify.annotations.NullMarked;
