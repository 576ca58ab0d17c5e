package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes FIT files in. The same bytes again are the same activities. */
final class UploadResource {
    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final NewActivities activities;
    private final Originals originals;

    /** By athlete and digest of the file. */
    private final Map<String, List<String>> known = new TreeMap<>();

    UploadResource(NewActivities activities, Originals originals) {
        this.activities = activities;
        this.originals = originals;
    }

    Router addTo(Router router) {
        return router.post("athlete/*/activities", this::upload);
    }

    private Reply upload(Request request) {
        Account account = request.athlete();
        String contentType = request.headers().getFirst("Content-Type");
        ObjectNode told = told(request.query(), account);
        Set<String> ids = new LinkedHashSet<>();
        boolean created = false;
        for (byte[] file : UploadedFile.unwrapped(MultipartBody.part("file", contentType, request.body()))) {
            String digest = account.id() + "/" + sha256(file);
            if (!isRemembered(account, digest)) {
                created = true;
                known.put(digest, stored(account, file, told));
            }
            ids.addAll(known.getOrDefault(digest, List.of()));
        }
        return new Reply(created ? 201 : 200, answer(account, ids));
    }

    /** Whether the file is here already, or was and its deletion is not forgotten. */
    private boolean isRemembered(Account account, String digest) {
        List<String> ids = known.getOrDefault(digest, List.of());
        return ids.stream()
                .anyMatch(id -> account.activities().containsKey(id)
                        || account.deletedActivities().contains(id));
    }

    /** What the query says about the activity. */
    private static ObjectNode told(Query query, Account account) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("name", "description", "device_name", "external_id")) {
            query.text(name).ifPresent(value -> told.put(name, value));
        }
        query.number("paired_event_id").ifPresent(id -> Pairing.tell(account, told, id));
        return told;
    }

    private List<String> stored(Account account, byte[] file, ObjectNode told) {
        List<String> ids = FitDecoder.sessions(file).stream()
                .map(session -> stored(account, session, told))
                .toList();
        ids.forEach(id -> originals.put(id, file));
        return ids;
    }

    private String stored(Account account, FitDecoder.Session session, ObjectNode told) {
        var zone = ZoneId.of(account.athlete().path("timezone").asText("UTC"));
        ObjectNode seed = session.seed().deepCopy();
        seed.put("source", "UPLOAD").put("file_type", "fit");
        seed.put("start_date_local", WALL_CLOCK.format(LocalDateTime.ofInstant(session.start(), zone)));
        seed.put("name", seed.path("type").asText());
        seed.setAll(told);
        return activities.add(account, seed, session::recording).id();
    }

    private static ObjectNode answer(Account account, Set<String> ids) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("icu_athlete_id", account.id());
        answer.put("id", ids.iterator().next());
        ArrayNode activities = answer.putArray("activities");
        ids.forEach(
                id -> activities.addObject().put("icu_athlete_id", account.id()).put("id", id));
        return answer;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
