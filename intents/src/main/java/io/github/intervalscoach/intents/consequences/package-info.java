/**
 * What a change of planned sessions does to the training around it: load and hours of the weeks, form on days that
 * matter, how far hard days are apart, the longest session, and the rules that are broken or mended by it.
 *
 * <p>Never says: that what is planned is done, that a session without a planned load costs nothing, or how form will be
 * where nobody knows how it is.
 */
@NullMarked
package io.github.intervalscoach.intents.consequences;

import org.jspecify.annotations.NullMarked;
