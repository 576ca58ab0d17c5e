/** Bikes, shoes and parts, what they have done and when they want looking after. */
@NullMarked
package io.github.intervalscoach.intents.model.gear;

import org.jspecify.annotations.NullMarked;
