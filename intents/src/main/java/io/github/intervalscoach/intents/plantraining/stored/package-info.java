/**
 * What is kept for later: folders, plans and the workouts in them, and how a plan or a workout comes onto the calendar.
 * Never lets the service apply a plan: each session is written as it was shown.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.stored;

import org.jspecify.annotations.NullMarked;
