/**
 * What a plan has to reckon with: where the athlete stands, what they can give, what is settled already and what it is
 * all for. Never says what to do about it, and never fills in what nobody said.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.athlete;

import org.jspecify.annotations.NullMarked;
