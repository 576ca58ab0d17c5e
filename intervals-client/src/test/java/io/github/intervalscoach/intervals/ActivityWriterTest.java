package io.github.intervalscoach.intervals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ActivityChange.Flags;
import io.github.intervalscoach.intents.model.edit.ActivityChange.Links;
import io.github.intervalscoach.intents.model.edit.ActivityChange.Said;
import io.github.intervalscoach.intents.model.edit.ActivityChange.Words;
import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.ActivityReference;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.edit.Uploaded;
import io.github.intervalscoach.intents.model.insight.RawFile;
import io.github.intervalscoach.intents.port.ActivityWriter;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: api.md 1.1, 1.2 and 6.3, field-notes 10, 32 and 38. */
class ActivityWriterTest extends ClientAgainstStub {
    private static final String STORED =
            "{\"id\":\"i5\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\",\"name\":\"Strength\","
                    + "\"icu_rpe\":null}";

    private final IntervalsClient client = client(Optional.empty());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void onlyWhatChangesIsSent() {
        service.says(STORED);
        var change = ActivityChange.none()
                .with(new Said(Change.to(7), Change.leave(), Change.to(0)))
                .with(new Flags(Optional.of(true), Optional.empty(), Optional.of(false)));

        answer(writer().update("i5", change));

        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"icu_rpe\":7,\"carbs_ingested\":0,\"race\":true,\"trainer\":false}");
    }

    /** A null would be ignored: numbers are cleared by −1 [F], texts by an empty one. */
    @Test
    void clearingHasItsMarkers() {
        service.says(STORED);
        var change = ActivityChange.none()
                .with(new Words(Optional.empty(), Change.clear(), Optional.empty(), Optional.of(List.of())))
                .with(new Said(Change.clear(), Change.clear(), Change.clear()))
                .with(new Links(Optional.empty(), Change.clear()));

        StoredActivity stored = answer(writer().update("i5", change));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"description\":\"\",\"tags\":[],\"icu_rpe\":-1,\"feel\":-1,\"carbs_ingested\":-1,"
                        + "\"paired_event_id\":-1}");
        assertThat(stored.rpe()).isEmpty();
    }

    @Test
    void wordsAreSentAsTheyAre() {
        service.says(STORED);
        var words = new Words(
                Optional.of("Über \"Pässe\""),
                Change.to("line\nline"),
                Optional.of("GravelRide"),
                Optional.of(List.of("race", "a b")));

        answer(writer().update("i5", ActivityChange.none().with(words)));

        assertThat(service.lastSeen().body())
                .isEqualTo("{\"name\":\"Über \\\"Pässe\\\"\",\"description\":\"line\\nline\",\"type\":\"GravelRide\","
                        + "\"tags\":[\"race\",\"a b\"]}");
    }

    @Test
    void gearGoesByItsIdInsideAnObjectAndEventsByNumber() {
        service.says(STORED);

        answer(writer().update("i5", ActivityChange.useOf("16276296")));
        assertThat(service.lastSeen().body()).isEqualTo("{\"gear\":{\"id\":\"16276296\"}}");

        answer(writer().update("i5", ActivityChange.linkTo("77")));
        assertThat(service.lastSeen().body()).isEqualTo("{\"paired_event_id\":77}");
    }

    @Test
    void aStravaActivityRefusesToChange() {
        service.says(422, "{\"status\":422,\"error\":\"Cannot read Strava activities via the API\"}");

        assertThat(failure(writer().update("18728161934", ActivityChange.linkTo("77"))))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("Strava");
    }

    /** rivals.md A2 #11: the tombstone path forgets a deletion and deletes nothing. */
    @Test
    void deletingDeletes() {
        service.says("{\"icu_athlete_id\":\"i7\",\"id\":\"i5\"}");

        assertThat(answer(writer().delete("i5"))).isEqualTo(new ActivityReference("i5", Optional.of("i7")));
        assertThat(service.lastSeen().method()).isEqualTo("DELETE");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}"})
    void aDeletionMayBeAnsweredByNothing(String body) {
        service.says(body);

        assertThat(answer(writer().delete("i5"))).isEqualTo(new ActivityReference("i5", Optional.empty()));
    }

    @Test
    void aSessionIsLoggedByHand() {
        service.says(STORED);

        StoredActivity stored = answer(writer().create("i7", strength("a-1")));

        assertThat(service.lastSeen().method()).isEqualTo("POST");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities/manual");
        assertThat(service.lastSeen().body())
                .isEqualTo(
                        "{\"external_id\":\"a-1\",\"start_date_local\":\"2026-03-05T07:30:00\",\"type\":\"WeightTraining\","
                                + "\"name\":\"Strength\",\"moving_time\":2700,\"icu_rpe\":6,\"trainer\":true}");
        assertThat(stored.id()).isEqualTo("i5");
        assertThat(stored.start()).isEqualTo("2026-03-05T07:30:00");
    }

    @Test
    void severalAreLoggedInOneCall() {
        service.says("[" + STORED + "," + STORED + "]");

        assertThat(answer(writer().createAll("i7", List.of(strength("a-1"), strength("a-2")))))
                .hasSize(2);
        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities/manual/bulk");
        assertThat(service.lastSeen().body())
                .startsWith("[{\"external_id\":\"a-1\"")
                .contains(",{\"external_id\":\"a-2\"");
    }

    @Test
    void whatElseIsSaidOfANewOneGoesAlong() {
        service.says("[" + STORED + "]");
        var noted = new ManualActivity(
                "a-1",
                LocalDateTime.parse("2026-03-05T07:30:00"),
                "Yoga",
                "Yoga",
                Optional.empty(),
                2400,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                ActivityChange.linkTo("77"));

        answer(writer().createAll("i7", List.of(noted)));

        assertThat(service.lastSeen().body()).contains("\"external_id\":\"a-1\"", "\"paired_event_id\":77");
    }

    @Test
    void aSessionLoggedForSomebodyElseIsToldAsSuch() {
        service.says(STORED);

        assertThat(failure(writer().create("7", strength("a-1"))))
                .isInstanceOf(PortException.Malformed.class)
                .hasMessageContaining("icu_athlete_id");
    }

    @ParameterizedTest
    @CsvSource({"201,CREATED", "200,DUPLICATE"})
    void anUploadTellsNewFromKnown(int status, Uploaded.Outcome outcome) {
        service.says(
                status,
                "{\"icu_athlete_id\":\"i7\",\"id\":\"i5\",\"activities\":[{\"icu_athlete_id\":\"i7\",\"id\":\"i5\"},"
                        + "{\"icu_athlete_id\":\"i7\",\"id\":\"i6\"}]}");
        var labels = new ActivityFile.Labels(
                Optional.of("Two & more"), Optional.empty(), Optional.of("x-1"), Optional.of("77"));

        Uploaded uploaded =
                answer(writer().upload("i7", new ActivityFile("tri.fit.gz", "bytes".getBytes(UTF_8), labels)));

        assertThat(uploaded.outcome()).isEqualTo(outcome);
        assertThat(uploaded.activities()).extracting(ActivityReference::id).containsExactly("i5", "i6");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities");
        assertThat(service.lastSeen().query()).isEqualTo("name=Two%20%26%20more&external_id=x-1&paired_event_id=77");
        assertThat(service.lastSeen().header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(service.lastSeen().body())
                .contains("name=\"file\"; filename=\"tri.fit.gz\"")
                .contains("\r\n\r\nbytes\r\n");
    }

    @Test
    void anUploadIsSentOnceWhateverHappens() {
        service.says(500, "");

        assertThat(failure(writer().upload("i7", new ActivityFile("a.fit", new byte[] {1}, ActivityFile.Labels.NONE))))
                .isInstanceOf(PortException.Unavailable.class);
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aCommentAnswersWithItsId() {
        service.says("{\"id\":31,\"new_chat\":null}");

        assertThat(answer(writer().comment("i5", "Well \"done\""))).isEqualTo("31");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/messages");
        assertThat(service.lastSeen().body()).isEqualTo("{\"content\":\"Well \\\"done\\\"\"}");
    }

    @ParameterizedTest
    @CsvSource({"REPLACED,true", "KEPT,false"})
    void intervalsAreCutByIndexAndLabelAlone(IntervalDraft.Others others, String all) {
        service.says(
                "{\"id\":\"i5\",\"analyzed\":\"2026-03-05T09:00:00.000+00:00\",\"icu_groups\":null,\"icu_intervals\":["
                        + "{\"type\":\"WORK\",\"start_index\":0,\"end_index\":60,\"start_time\":0,\"end_time\":60,\"label\":\"one\"},"
                        + "{\"type\":\"RECOVERY\",\"start_index\":60,\"end_index\":100,\"start_time\":60,\"end_time\":100}]}");
        var drafts = List.of(new IntervalDraft(0, 60, Optional.of("one")), new IntervalDraft(60, 80, Optional.empty()));

        assertThat(answer(writer().cut("i5", drafts, others))).hasSize(2);
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/intervals");
        assertThat(service.lastSeen().query()).isEqualTo("all=" + all);
        assertThat(service.lastSeen().body())
                .isEqualTo(
                        "[{\"start_index\":0,\"end_index\":60,\"label\":\"one\"},{\"start_index\":60,\"end_index\":80}]");
    }

    @Test
    void aChangeIsSeenByTheNextReading() {
        service.says(STORED).says(STORED).says(STORED.replace("Strength", "Renamed"));

        var insight = client.ports().activityInsight();
        assertThat(answer(insight.stored("i5")).name().orElseThrow().letters()).isEqualTo("Strength");
        answer(writer().update("i5", ActivityChange.linkTo("77")));
        assertThat(answer(insight.stored("i5")).name().orElseThrow().letters()).isEqualTo("Renamed");
    }

    @ParameterizedTest
    @CsvSource({"ORIGINAL,file", "FIT,fit-file", "GPX,gpx-file"})
    void filesAreHandedOnAsTheyAre(RawFile.Format format, String path) {
        service.says("not JSON");

        RawFile file = answer(client.ports().rawFiles().file("i5", format));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/" + path);
        assertThat(new String(file.bytes(), UTF_8)).isEqualTo("not JSON");
        assertThat(file.isGzipped()).isFalse();
    }

    private ActivityWriter writer() {
        return client.writePorts().activityWriter();
    }

    private static ManualActivity strength(String externalId) {
        return new ManualActivity(
                externalId,
                LocalDateTime.parse("2026-03-05T07:30:00"),
                "WeightTraining",
                "Strength",
                Optional.empty(),
                2700,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.of(6),
                OptionalInt.empty(),
                true);
    }
}
