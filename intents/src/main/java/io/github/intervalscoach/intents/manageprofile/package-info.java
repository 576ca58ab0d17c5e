/**
 * What an athlete's profile says, and whether it is still true: thresholds and zones, the evidence for them, and what
 * the data can answer. Each shape of the question has a package with its five stages.
 *
 * <p>Never says: that a threshold should be lower because nobody went hard, or that one sport's threshold is another's.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile;

import org.jspecify.annotations.NullMarked;
