package io.github.intervalscoach.server.transport;

import java.util.Base64;

/**
 * What was read.
 *
 * @param mimeType of what the body stands for
 * @param encoding whether the body is the text itself or bytes written in letters
 */
public record ResourceContent(String mimeType, Encoding encoding, String body) {
    /** How a body carries its content; the protocol's name for it is the constant's in lower case. */
    public enum Encoding {
        /** As it is. */
        TEXT,
        /** Base64. */
        BLOB
    }

    /** A text. */
    public static ResourceContent text(String mimeType, String text) {
        return new ResourceContent(mimeType, Encoding.TEXT, text);
    }

    /** Bytes of any kind. */
    public static ResourceContent bytes(String mimeType, byte[] bytes) {
        return new ResourceContent(mimeType, Encoding.BLOB, Base64.getEncoder().encodeToString(bytes));
    }
}
