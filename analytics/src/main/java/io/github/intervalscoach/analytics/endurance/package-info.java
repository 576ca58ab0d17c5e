/** How well steady aerobic work was held: output per heartbeat and its drift; only sessions that are steady enough are read. */
@NullMarked
package io.github.intervalscoach.analytics.endurance;

import org.jspecify.annotations.NullMarked;
