package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;

/** What a tester may do to the emulator beside what a client may: its faults, its clock, its log. For this machine only. */
final class Control {
    static final String ROOT = "/emulator";
    private static final int LARGEST_BODY = 64 * 1024;
    private static final String PATHS = "There are GET, POST and DELETE /emulator/faults, GET and PUT /emulator/clock,"
            + " GET /emulator/log and GET /emulator/operations.";

    private final Application application;
    private final Faults faults;
    private final RequestLog log;

    Control(Application application, Faults faults, RequestLog log) {
        this.application = application;
        this.faults = faults;
        this.log = log;
    }

    static boolean owns(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    Outgoing answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                || exchange.getRequestHeaders().containsKey("Origin")) {
            return failure(403, "The control path is for programs on this machine only, pages in a browser excepted.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        try {
            String asked = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath().substring(ROOT.length());
            return Outgoing.json(200, done(asked, new String(body, UTF_8)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return failure(422, String.valueOf(e.getMessage()));
        } catch (Refused e) {
            return failure(e.status(), e.text());
        }
    }

    private JsonNode done(String asked, String body) {
        return switch (asked) {
            case "GET /faults" -> faults.shown();
            case "POST /faults" -> armed(body);
            case "DELETE /faults" -> cleared();
            case "GET /clock" -> clock();
            case "PUT /clock" -> setClock(body);
            case "GET /log" -> new ObjectMapper().valueToTree(log.all());
            case "GET /operations" -> application.operations();
            default -> throw Refused.notFoundBecause("Nothing of the emulator's own is here. " + PATHS);
        };
    }

    /** One fault a line; all of them or, where one cannot be read, none. */
    private ArrayNode armed(String body) {
        List<Fault> written =
                body.lines().filter(line -> !line.isBlank()).map(Fault::parse).toList();
        if (written.isEmpty()) {
            throw new IllegalArgumentException(
                    "The body holds one fault a line, such as too-many=2,times=3,verb=POST.");
        }
        written.forEach(faults::add);
        return faults.shown();
    }

    private ArrayNode cleared() {
        faults.clear();
        return faults.shown();
    }

    private JsonNode clock() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("now", application.now().toString());
    }

    private JsonNode setClock(String body) {
        application.setForward(time(body.strip()));
        return clock();
    }

    private static LocalDateTime time(String text) {
        try {
            LocalDateTime time = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            if (time.getYear() <= 2100) {
                return time;
            }
        } catch (DateTimeException e) {
            // said below, as for a year too far away
        }
        throw new IllegalArgumentException(
                "The body is a day such as 2026-03-14 or a time such as 2026-03-14T18:30, up to the year 2100.");
    }

    private static Outgoing failure(int status, String text) {
        return Outgoing.failure(status, text, OptionalInt.empty());
    }
}
