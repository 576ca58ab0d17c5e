/** Profiles, worked examples by hand. */
@NullMarked
package io.github.intervalscoach.intents.manageprofile;

import org.jspecify.annotations.NullMarked;
