package io.github.intervalscoach.intents.model.edit;

import java.util.Locale;
import java.util.Optional;

/** A recording to be uploaded. */
public final class ActivityFile {
    private final String fileName;
    private final byte[] bytes;
    private final Labels labels;

    /**
     * {@code bytes} are copied.
     *
     * @throws IllegalArgumentException when the name does not end like a recording's, or there is nothing in it
     */
    public ActivityFile(String fileName, byte[] bytes, Labels labels) {
        if (!fileName.toLowerCase(Locale.ROOT).matches("(?s).+\\.(fit|tcx|gpx|zip)(\\.gz)?")) {
            throw new IllegalArgumentException(
                    "\"" + fileName + "\" is no recording the service reads: .fit, .tcx, .gpx,"
                            + " .zip, or one of them with .gz. Maybe the ending is missing?");
        }
        if (bytes.length == 0) {
            throw new IllegalArgumentException("the file " + fileName + " is empty. Maybe it was not copied whole?");
        }
        this.fileName = fileName;
        this.bytes = bytes.clone();
        this.labels = labels;
    }

    /**
     * What the activity shall be called and belong to.
     *
     * @param externalId our own name for it
     * @param plannedEventId the planned event it fulfils
     */
    public record Labels(
            Optional<String> name,
            Optional<String> description,
            Optional<String> externalId,
            Optional<String> plannedEventId) {
        /** None of them. */
        public static final Labels NONE =
                new Labels(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Labels {
            plannedEventId.ifPresent(Guards::requireEventId);
        }
    }

    /** With its ending. */
    public String fileName() {
        return fileName;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What the activity shall be called and belong to. */
    public Labels labels() {
        return labels;
    }
}
