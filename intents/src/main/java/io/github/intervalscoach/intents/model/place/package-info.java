/** Where training happens: routes and the weather forecast. */
@NullMarked
package io.github.intervalscoach.intents.model.place;

import org.jspecify.annotations.NullMarked;
