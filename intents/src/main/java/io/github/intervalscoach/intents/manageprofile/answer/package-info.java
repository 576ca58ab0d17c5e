/** The typed answer about a profile, and how much of it was asked for. */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.answer;

import org.jspecify.annotations.NullMarked;
