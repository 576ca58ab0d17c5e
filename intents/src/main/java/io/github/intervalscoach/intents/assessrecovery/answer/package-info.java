/** What {@code assess_recovery} gives back. Text that somebody else wrote stands only in fields named {@code outside…}. */
@NullMarked
package io.github.intervalscoach.intents.assessrecovery.answer;

import org.jspecify.annotations.NullMarked;
