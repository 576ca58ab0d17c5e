/** What metrics are computed from: days of a calendar and samples of a session, with their gaps explicit. */
@NullMarked
package io.github.intervalscoach.analytics.series;

import org.jspecify.annotations.NullMarked;
