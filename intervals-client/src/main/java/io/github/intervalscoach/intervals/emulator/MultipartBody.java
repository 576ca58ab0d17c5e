package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code multipart/form-data}. Latin-1 maps bytes to characters one to one, so text search finds byte offsets. */
final class MultipartBody {
    private static final String MULTIPART = "multipart/form-data";
    private static final String LINE = "\r\n";
    private static final String HEADERS_END = LINE + LINE;

    private MultipartBody() {}

    /**
     * The content of the part called {@code name}.
     *
     * @throws Refused 422 when the body is not multipart or has no such part
     */
    static byte[] part(String name, @Nullable String contentType, byte[] body) {
        String boundary = "--" + boundary(contentType);
        String text = new String(body, ISO_8859_1);
        int from = text.indexOf(boundary);
        while (from >= 0) {
            int headers = from + boundary.length();
            int content = text.indexOf(HEADERS_END, headers);
            int end = text.indexOf(LINE + boundary, headers);
            if (content < 0 || end < 0) {
                break;
            }
            if (content < end && isNamed(text.substring(headers, content), name)) {
                return Arrays.copyOfRange(body, content + HEADERS_END.length(), end);
            }
            from = end + LINE.length();
        }
        throw Refused.invalid("Required part '" + name + "' is not present.");
    }

    private static boolean isNamed(String headers, String name) {
        return headers.contains("; name=\"" + name + "\"") || headers.contains("; name=" + name + LINE);
    }

    private static String boundary(@Nullable String contentType) {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
            throw Refused.invalid("Current request is not a multipart request");
        }
        for (String parameter : contentType.split(";", -1)) {
            String stripped = parameter.strip();
            if (stripped.toLowerCase(Locale.ROOT).startsWith("boundary=")) {
                return stripped.substring("boundary=".length()).replace("\"", "");
            }
        }
        throw Refused.invalid("Multipart request has no boundary");
    }
}
