package io.github.intervalscoach.intents.model.insight;

/** A recording as a file. */
public final class RawFile {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final String activityId;
    private final Format format;
    private final byte[] bytes;

    /** {@code bytes} are copied. */
    public RawFile(String activityId, Format format, byte[] bytes) {
        this.activityId = activityId;
        this.format = format;
        this.bytes = bytes.clone();
    }

    /** What kind of file. */
    public enum Format {
        /** What was once uploaded, whatever it was; usually packed with gzip. */
        ORIGINAL,
        /** Made by the service from what it holds now. */
        FIT,
        /** Likewise; only where there are positions. */
        GPX
    }

    /** Whose recording it is. */
    public String activityId() {
        return activityId;
    }

    /** What kind of file. */
    public Format format() {
        return format;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the content begins as gzip does. */
    public boolean isGzipped() {
        return bytes.length > 1 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
    }
}
