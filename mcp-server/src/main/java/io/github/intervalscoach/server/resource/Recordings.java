package io.github.intervalscoach.server.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.insight.RawFile;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.server.transport.ResourceContent;
import io.github.intervalscoach.server.transport.ResourceRefused;
import java.util.EnumSet;
import java.util.function.Supplier;

/** Recordings of activities, for the athletes this key may see and nobody else. */
final class Recordings {
    /** House rule: in base64 still well below the longest message that hosts read, 16 Mi characters. */
    static final int LARGEST = 8 << 20;

    private final Ports ports;

    Recordings(Ports ports) {
        this.ports = ports;
    }

    ResourceContent streams(String activityId) {
        requireReadable(activityId);
        var streams = Await.value(ports.trainingLog().streams(activityId, EnumSet.allOf(StreamKind.class)));
        if (streams.byKind().isEmpty()) {
            throw withheld("no_recording", "Nothing was recorded of this activity.", "Ask for its summary instead.");
        }
        return ResourceContent.text(
                "application/json", StreamsText.of(streams, LARGEST).orElseThrow(Recordings::tooLarge));
    }

    ResourceContent file(String activityId) {
        requireReadable(activityId);
        RawFile file = fetched(activityId, RawFile.Format.ORIGINAL);
        return ResourceContent.bytes(file.isGzipped() ? "application/gzip" : "application/octet-stream", file.bytes());
    }

    ResourceContent gpx(String activityId) {
        requireReadable(activityId);
        return ResourceContent.text(
                "application/gpx+xml",
                new String(fetched(activityId, RawFile.Format.GPX).bytes(), UTF_8));
    }

    private RawFile fetched(String activityId, RawFile.Format format) {
        RawFile file = Await.value(ports.rawFiles().file(activityId, format));
        if (file.bytes().length > LARGEST) {
            throw tooLarge();
        }
        return file;
    }

    /** Whether it is there at all is told only to those who may read it. */
    private void requireReadable(String activityId) {
        var found = ports.trainingLog().activity(activityId);
        var roster = ports.athleteProfiles().roster();
        LoggedActivity entry = orNotFound(() -> Await.value(found).entry());
        if (Await.value(roster).stream().noneMatch(athlete -> athlete.id().equals(entry.athleteId()))) {
            throw ResourceRefused.notFound();
        }
        if (entry instanceof WithheldActivity) {
            throw withheld(
                    "withheld",
                    "It came from Strava, whose terms keep it from other programs.",
                    "Connect the device's own service to Intervals.icu, or upload the file there.");
        }
    }

    private static <T> T orNotFound(Supplier<T> read) {
        try {
            return read.get();
        } catch (PortException.NotFound | PortException.Forbidden e) {
            throw ResourceRefused.notFound();
        }
    }

    private static ResourceRefused tooLarge() {
        return withheld(
                "too_large",
                "It is larger than " + (LARGEST >> 20) + " MiB, more than hosts read in one message.",
                "Ask analyze_training about the session, or download it from Intervals.icu.");
    }

    private static ResourceRefused withheld(String code, String cause, String cure) {
        return new ResourceRefused(ResourceRefused.Kind.WITHHELD, code, cause, cure);
    }
}
