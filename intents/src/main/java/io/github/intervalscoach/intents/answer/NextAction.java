package io.github.intervalscoach.intents.answer;

import com.google.common.collect.ImmutableMap;

/**
 * A call that can be made as it stands.
 *
 * @param tool a registered tool
 * @param arguments in the order they are shown; values are strings, booleans, whole numbers or lists of strings
 * @param why what it would add
 */
public record NextAction(String tool, ImmutableMap<String, Object> arguments, String why) {
    /** The tool that applies changes. */
    public static final String GATE = "apply_changes";

    /** Whether the arguments must be passed word for word, so that they are shown as they are. */
    boolean isVerbatim() {
        return tool.equals(GATE);
    }
}
