package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import io.github.intervalscoach.intents.port.PortException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Oracle: api.md 1.1, field-notes 20 to 23. */
class ActivitySearchTest extends ClientAgainstStub {
    private static final String TWO =
            "[{\"id\":\"i20\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-09T10:00:00\","
                    + "\"name\":\"Tempo\",\"type\":\"Ride\",\"icu_training_load\":0},"
                    + "{\"id\":\"18\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-01T10:00:00\",\"source\":\"STRAVA\",\"_note\":\"STRAVA"
                    + " activities are not available via the API\"}]";

    @Test
    void aPartOfANameIsSearchedAsItIs() {
        service.says(TWO);

        var found = answer(ports().activitySearch().find("i7", SearchTerm.parse(" Tempo & hills "), 20));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities/search-full");
        assertThat(service.lastSeen().query()).isEqualTo("q=Tempo%20%26%20hills&limit=20");
        assertThat(found).extracting(LoggedActivity::id).containsExactly("i20", "18");
        assertThat(((Activity) found.get(0)).load().points()).hasValue(0);
        assertThat(found.get(1)).isInstanceOf(WithheldActivity.class);
    }

    @Test
    void aTagIsMarkedAndTheMarkIsEscaped() {
        service.says("[]");

        assertThat(answer(ports().activitySearch().find("i7", SearchTerm.parse("#long run"), 5)))
                .isEmpty();
        assertThat(service.lastSeen().query()).isEqualTo("q=%23long%20run&limit=5");
    }

    @Test
    void intervalsAreSearchedInSecondsAndPercent() {
        service.says(TWO);
        var shape = new IntervalShape(
                480, 720, 95, 105, IntervalShape.Basis.HEART_RATE, OptionalInt.of(3), OptionalInt.of(5));

        assertThat(answer(ports().activitySearch().withIntervals("i7", shape, 10)))
                .hasSize(2);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities/interval-search");
        assertThat(service.lastSeen().query())
                .isEqualTo(
                        "minSecs=480&maxSecs=720&minIntensity=95&maxIntensity=105&type=HR&limit=10&minReps=3&maxReps=5");
    }

    @Test
    void anyNumberOfRepeatsIsNotAskedFor() {
        service.says("[]");

        answer(ports().activitySearch().withIntervals("i7", IntervalShape.of(0, 86_400, 0, 999), 10));

        assertThat(service.lastSeen().query()).endsWith("type=AUTO&limit=10");
    }

    /** The names {@code id} and {@code count}, which others send, are refused by the service. */
    @Test
    void theNeighboursOfAnActivityComeNearestFirst() {
        service.says(TWO);

        assertThat(answer(ports().activitySearch().around("i7", "i19", 30)))
                .extracting(LoggedActivity::id)
                .containsExactly("i20", "18");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities-around");
        assertThat(service.lastSeen().query()).isEqualTo("activity_id=i19&limit=30");
    }

    @Test
    void tagsAreTexts() {
        service.says("[\"race\",null,\"long run\"]");

        assertThat(answer(ports().activitySearch().tags("i7"))).containsExactly("race", "long run");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activity-tags");
    }

    @Test
    void whatBelongsToSomebodyElseIsNotHandedOn() {
        service.says(TWO);

        assertThat(failure(ports().activitySearch().find("7", SearchTerm.parse("Tempo"), 20)))
                .isInstanceOf(PortException.Malformed.class)
                .hasMessageContaining("icu_athlete_id");
    }
}
