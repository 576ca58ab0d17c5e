/** What the tests of metrics on days share. */
@NullMarked
package io.github.intervalscoach.analytics.days;

import org.jspecify.annotations.NullMarked;
