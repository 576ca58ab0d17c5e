package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** One activity as a file: the one it was uploaded as, gzipped, or one made of its streams. */
final class FileResource {
    private final Originals originals;

    FileResource(Originals originals) {
        this.originals = originals;
    }

    Router addTo(Router router) {
        return router.get("activity/*/file", this::original)
                .get("activity/*/fit-file", this::fit)
                .get("activity/*/gpx-file", this::gpx);
    }

    private Reply original(Request request) {
        return originals
                .gzipped(ReadableActivity.of(request).id())
                .map(Reply::file)
                .orElseThrow(() -> Refused.notFound("File"));
    }

    private Reply fit(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        var streams = Streams.of(request.activity());
        if (streams.samples().size() == 0) {
            throw Refused.invalid("Stream [time] not on activity");
        }
        return Reply.file(new FitWriter(activity.json(), streams.samples(), parts(request.query())).file());
    }

    private Reply gpx(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        Samples samples = ReadableActivity.samplesOf(request);
        if (MapResource.Place.of(samples).stream().noneMatch(Optional::isPresent)) {
            throw Refused.invalid("Stream [latlng] not on activity");
        }
        String text = new GpxWriter(activity.json(), samples, parts(request.query())).text();
        return Reply.file(text.getBytes(UTF_8));
    }

    private static FileParts parts(Query query) {
        return new FileParts(part(query, "power"), part(query, "hr"));
    }

    private static FileParts.Part part(Query query, String name) {
        return query.text(name).filter("false"::equals).isPresent() ? FileParts.Part.OUT : FileParts.Part.IN;
    }
}
