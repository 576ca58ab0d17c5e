package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/**
 * One thing to read from the service.
 *
 * @param words what is being done, to open a message with: {@code "reading the wellness of 0"}
 * @param path encoded, below {@code /api/v1}, query included
 */
public record Read(String words, String path) {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** Segments that a server would resolve to another address, however they are encoded. */
    private static final Pattern STRAYS = Pattern.compile("/\\.{0,2}(?=/|\\?|$)");

    /** The address made of {@code segments}; each stays one segment whatever is in it. */
    public static Read of(String words, String... segments) {
        var path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encode(segment, ""));
        }
        return new Read(words, path.toString());
    }

    /** The same with one more query parameter. */
    public Read with(String name, Object value) {
        char separator = path.indexOf('?') < 0 ? '?' : '&';
        return new Read(words, path + separator + encode(name, "") + "=" + encode(value.toString(), ",:"));
    }

    /** Whether every segment names something: an empty one, {@code .} and {@code ..} do not. */
    boolean isAddressable() {
        return !STRAYS.matcher(path).find();
    }

    private static String encode(String text, String alsoPlain) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
