/** What can be asked of a profile. Never says what the profile holds. */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.ask;

import org.jspecify.annotations.NullMarked;
