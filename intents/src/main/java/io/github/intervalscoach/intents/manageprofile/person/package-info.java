/**
 * What belongs to the athlete and to no sport: weight, resting heart rate, units.
 *
 * <dl>
 *   <dt>Fetched <dd>the athlete as they are, and what the key may do
 *   <dt>Audited <dd>the values that were given, each within human range
 *   <dt>Computed <dd>the change, field by field
 *   <dt>Interpreted <dd>what may be proposed of it, and what stays
 *   <dt>Rendered <dd>the change to be approved
 * </dl>
 *
 * Never says what a weight should be.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.person;

import org.jspecify.annotations.NullMarked;
