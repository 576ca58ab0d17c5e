/** Power and what it costs: means, normalized power, the best mean for every duration, and the W′ left in the tank. */
@NullMarked
package io.github.intervalscoach.analytics.power;

import org.jspecify.annotations.NullMarked;
