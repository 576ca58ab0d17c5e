/** How a session or a period splits over zones, and what shape that split has. */
@NullMarked
package io.github.intervalscoach.analytics.intensity;

import org.jspecify.annotations.NullMarked;
