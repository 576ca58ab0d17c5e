package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.blocks;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.ShownIn;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What no demo athlete is: one who rides by miles, one who mixes systems, one who chose how a sport's pace is told. */
class ShownUnitsTest {
    private static final int SECONDS = 3600;

    /** 9 m/s are 20.13 mph; 32.4 km are 20.13 mi. */
    @Test
    void aRideOfMilesIsToldInMilesAnHour() {
        String text = told(Sessions.athlete(UnitSystem.IMPERIAL), "Ride", 9);

        assertThat(text).contains("20.1 mph", "20.1 mi").doesNotContain("km");
    }

    /** 3 m/s are 8:56 a mile; 10.8 km are 6.71 mi. */
    @Test
    void milesDoNotBringPoundsAndFahrenheit() {
        var briton = with(
                Sessions.athlete(UnitSystem.IMPERIAL),
                new ShownIn(UnitSystem.IMPERIAL, UnitSystem.METRIC, UnitSystem.METRIC));
        var before = Draft.of("i0", TODAY.minusDays(14).atTime(8, 0), "Session", "Run")
                .seconds(SECONDS)
                .meters(3 * SECONDS)
                .celsius(8);

        assertThat(ask(new World(briton).with(before.done()), "Run", 3))
                .contains("8:56/mi", "6.7 mi", "+7 \u00b0C")
                .doesNotContain("/km", "\u00b0F");
        assertThat(ask(new World(Sessions.athlete(UnitSystem.IMPERIAL)).with(before.done()), "Run", 3))
                .contains("8:56/mi", "+13 \u00b0F")
                .doesNotContain("\u00b0C");
    }

    /** 1.25 m/s are 1:13 for 91.44 m; 4500 m are 4921 yd. */
    @Test
    void theChosenPaceOfASportGoesBeforeTheSystem() {
        var yards = swimsIn(Sessions.athlete(UnitSystem.METRIC), PaceUnit.SECONDS_PER_100_YARDS);

        assertThat(told(yards, "Swim", 1.25)).contains("1:13/100 yd", "4921 yd").doesNotContain("/100 m");
        assertThat(told(yards, "Run", 3)).contains("5:33/km");
    }

    private static String told(Athlete athlete, String sport, double metersPerSecond) {
        return ask(new World(athlete), sport, metersPerSecond);
    }

    private static String ask(World world, String sport, double metersPerSecond) {
        var way = new double[SECONDS];
        Arrays.setAll(way, i -> metersPerSecond * (i + 1));
        var byKind = new EnumMap<StreamKind, SampleStream>(StreamKind.class);
        byKind.put(StreamKind.DISTANCE_METERS, SampleStream.everySecond(way));
        byKind.put(StreamKind.SPEED_METERS_PER_SECOND, SampleStream.everySecond(blocks(SECONDS, metersPerSecond)));
        var draft = Draft.of("i1", TODAY.minusDays(1).atTime(8, 0), "Session", sport)
                .recorded()
                .seconds(SECONDS)
                .meters(metersPerSecond * SECONDS)
                .celsius(15);
        return world.with(draft.detail(), ActivityStreams.of("i1", byKind))
                .ask(date("yesterday", Include.SPLITS))
                .text();
    }

    private static Athlete with(Athlete athlete, ShownIn shown) {
        return new Athlete(
                athlete.id(),
                athlete.name(),
                athlete.zone(),
                shown,
                athlete.sex(),
                athlete.weightKg(),
                athlete.restingHeartRateBpm(),
                athlete.sports());
    }

    private static Athlete swimsIn(Athlete athlete, PaceUnit unit) {
        return new Athlete(
                athlete.id(),
                athlete.name(),
                athlete.zone(),
                athlete.shown(),
                athlete.sex(),
                athlete.weightKg(),
                athlete.restingHeartRateBpm(),
                List.of(new SportSettings(
                        List.of("Swim"),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(unit))));
    }
}
