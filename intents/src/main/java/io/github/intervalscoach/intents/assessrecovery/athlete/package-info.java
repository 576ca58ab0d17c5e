/**
 * Can this athlete do what is planned today, or on a day ahead?
 *
 * <dl>
 *   <dt>{@link Fetched} <dd>the athlete; then wellness of 200 days, the calendar around the day, sixty days of activities,
 *       all at once
 *   <dt>{@link Audited} <dd>what is missing, stale, withheld, implausible; measured apart from projected; marks by
 *       category
 *   <dt>{@link Computed} <dd>HRV, resting heart rate, sleep and ratings against the own band; form at the start of the day
 *       and after it
 *   <dt>{@link Interpreted} <dd>the verdict by {@link io.github.intervalscoach.intents.rules.RecoveryRules}, and what would
 *       flip it
 *   <dt>{@link Rendered} <dd>the decision first, one table, why, what would change it, what is missing
 * </dl>
 *
 * <p>Never says: that an illness or an injury is absent, that one is likely, that someone is overtrained, or that a race
 * should be missed for a number.
 */
@NullMarked
package io.github.intervalscoach.intents.assessrecovery.athlete;

import org.jspecify.annotations.NullMarked;
