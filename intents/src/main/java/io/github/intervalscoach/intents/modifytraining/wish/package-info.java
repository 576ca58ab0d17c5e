/**
 * What somebody asks for, as operations on things that were found: one file a family of actions. Nothing here decides
 * what may be proposed, and nothing writes.
 */
@NullMarked
package io.github.intervalscoach.intents.modifytraining.wish;

import org.jspecify.annotations.NullMarked;
