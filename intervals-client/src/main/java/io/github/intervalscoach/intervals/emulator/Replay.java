package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.function.ToIntBiFunction;

/** How writes are kept in a {@link Journal}, and done again. */
final class Replay {
    private static final String NOW = "now";
    private static final String STATUS = "status";

    private Replay() {}

    static ObjectNode clock(LocalDateTime now) {
        return JsonNodeFactory.instance.objectNode().put(NOW, now.toString());
    }

    static ObjectNode write(Incoming incoming, Access access, int status) {
        return incoming.toJson()
                .put("athlete", access.caller().id())
                .put("credential", access.credential().name())
                .put(STATUS, status);
    }

    /**
     * Does to {@code world} what was done to it before.
     *
     * @param ask gives the status of a request
     * @throws StateFault when something comes out differently
     */
    static void of(Journal journal, World world, ToIntBiFunction<Incoming, Access> ask) {
        int number = 0;
        for (JsonNode entry : journal.entries()) {
            number++;
            if (!succeeds(entry, world, ask)) {
                throw new StateFault("cannot be used: write " + number + " of it does not come out as it did. Maybe"
                        + " another version of the emulator wrote it? Give another file, or move this one away.");
            }
        }
    }

    private static boolean succeeds(JsonNode entry, World world, ToIntBiFunction<Incoming, Access> ask) {
        try {
            if (entry.has(NOW)) {
                world.setForward(LocalDateTime.parse(entry.path(NOW).asText()));
                return true;
            }
            Account caller = world.accounts().stream()
                    .filter(account -> account.id().equals(entry.path("athlete").asText()))
                    .findFirst()
                    .orElseThrow(Refused::denied);
            var access = new Access(
                    world,
                    caller,
                    Access.Credential.valueOf(entry.path("credential").asText()));
            return ask.applyAsInt(Incoming.from(entry), access)
                    == entry.path(STATUS).asInt();
        } catch (RuntimeException unlike) {
            return false;
        }
    }
}
