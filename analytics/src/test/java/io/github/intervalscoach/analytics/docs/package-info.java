/** The pages of {@code docs/} that are made from this module, and the check that they are true. */
@NullMarked
package io.github.intervalscoach.analytics.docs;

import org.jspecify.annotations.NullMarked;
