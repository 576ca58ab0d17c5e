/** Facts about an athlete in our words and units: nulls are absent, units are in the names, local days are apart from instants. */
@NullMarked
package io.github.intervalscoach.intents.model;

import org.jspecify.annotations.NullMarked;
