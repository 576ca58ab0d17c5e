package io.github.intervalscoach.intents.answer;

import com.google.common.collect.ImmutableMap;

/**
 * A call that can be made as it stands.
 *
 * @param tool a registered tool
 * @param arguments in the order they are shown; values are strings, booleans, whole numbers or lists of strings
 * @param why what it would add
 */
public record NextAction(String tool, ImmutableMap<String, Object> arguments, String why) {}
