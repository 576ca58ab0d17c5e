package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;

/** What a call sends along. */
public final class Body {
    private final String type;
    private final byte[] bytes;

    private Body(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** JSON text. */
    public static Body json(String text) {
        return new Body("application/json", text.getBytes(UTF_8));
    }

    /**
     * One file, as a form sends it.
     *
     * @param name the file's name; quotes, line breaks and path separators are taken out of it
     */
    public static Body file(String name, byte[] content) {
        String boundary = "intervals-coach-" + Integer.toHexString(Arrays.hashCode(content)) + "-part";
        String safe = name.replaceAll("[\"\\r\\n/\\\\]", "_");
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + safe
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8);
        byte[] whole = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        System.arraycopy(tail, 0, whole, head.length + content.length, tail.length);
        return new Body("multipart/form-data; boundary=" + boundary, whole);
    }

    String type() {
        return type;
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(bytes);
    }
}
