/**
 * Plans to be approved: a goal from what was asked, the plan that the machine finds for it, and its sessions as entries
 * to be made.
 *
 * <p>Never says: that something is written, or that a plan will work. Entries that are there are not touched, but for
 * sessions that a taper names one by one.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.make;

import org.jspecify.annotations.NullMarked;
