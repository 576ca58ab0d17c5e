/**
 * Single sessions: a shape for each sport and kind that grows by the week and varies by a rule, fitted to minutes and load,
 * aimed by the athlete's own thresholds. Text, title and figures are made from one workout. Never says when a session is
 * done or whether it should be.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.sessions;

import org.jspecify.annotations.NullMarked;
