package io.github.intervalscoach.server.tool;

import java.util.Locale;

/** Names as they are on the wire. */
final class SnakeCase {
    private SnakeCase() {}

    /** {@code fitnessPoints} is {@code fitness_points}, {@code vo2Max} is {@code vo2_max}. */
    static String of(String camelCase) {
        var wire = new StringBuilder(camelCase.length() + 8);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                wire.append('_');
            }
            wire.append(Character.toLowerCase(c));
        }
        return wire.toString();
    }

    /** {@code Detail.STANDARD} is {@code standard}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
