/** The rules of the house, as tests. */
@NullMarked
package io.github.intervalscoach.architecture;

import org.jspecify.annotations.NullMarked;
