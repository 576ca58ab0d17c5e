package io.github.intervalscoach.intervals.emulator;

/** What goes into a file that is made of streams besides time and place. */
record FileParts(Part power, Part heartRate) {
    /** Whether something does. */
    enum Part {
        IN,
        OUT
    }

    boolean has(String stream) {
        return switch (stream) {
            case "watts" -> power == Part.IN;
            case "heartrate" -> heartRate == Part.IN;
            default -> true;
        };
    }
}
