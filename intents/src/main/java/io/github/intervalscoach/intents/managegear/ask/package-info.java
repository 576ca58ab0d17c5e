/** What is asked of gear, and which arguments go with which action. Never says what is there. */
@NullMarked
package io.github.intervalscoach.intents.managegear.ask;

import org.jspecify.annotations.NullMarked;
