package io.github.intervalscoach.server.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 ended by {@code \n}, none of them kept beyond a bound. */
final class LineReader {
    /**
     * One line.
     *
     * @param text empty when it was too long: then it has been read over and forgotten
     */
    record Line(String text, boolean tooLong) {}

    private final Reader in;
    private final int maxCharacters;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int end;

    LineReader(InputStream in, int maxCharacters) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
        this.maxCharacters = maxCharacters;
    }

    /**
     * The next line without its end, empty if it is too long: then it has been read over and forgotten. Null at the end
     * of input; a last line needs no {@code \n}.
     */
    @Nullable
    Line next() throws IOException {
        var line = new StringBuilder();
        boolean tooLong = false;
        boolean begun = false;
        while (next < end || fill()) {
            begun = true;
            int stop = endOfLine();
            tooLong |= line.length() + (stop - next) > maxCharacters;
            if (tooLong) {
                line = new StringBuilder();
            } else {
                line.append(buffer, next, stop - next);
            }
            next = stop + 1;
            if (stop < end) {
                break;
            }
        }
        if (!begun) {
            return null;
        }
        return new Line(line.toString(), tooLong);
    }

    private int endOfLine() {
        int stop = next;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
