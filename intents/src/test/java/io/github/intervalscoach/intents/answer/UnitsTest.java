package io.github.intervalscoach.intents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.ShownIn;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Oracles are the definitions: 1 mi = 1609.344 m, 1 ft = 0.3048 m, 1 yd = 0.9144 m, 1 lb = 0.45359237 kg. */
class UnitsTest {
    private static final Units METRIC = Units.of(UnitSystem.METRIC);
    private static final Units IMPERIAL = Units.of(UnitSystem.IMPERIAL);

    @Test
    void aMarathonIsFortyTwoKilometersOrTwentySixMiles() {
        assertThat(METRIC.distance(42_195)).isEqualTo("42.2 km");
        assertThat(IMPERIAL.distance(42_195)).isEqualTo("26.2 mi");
        assertThat(IMPERIAL.distance().change(-1609.344)).isEqualTo("\u22121.0 mi");
        assertThat(IMPERIAL.distance().to(0).of(1_609_344)).isEqualTo("1000 mi");
    }

    @Test
    void swimmersCountMetersOrYards() {
        assertThat(METRIC.distance("Swim", 1500)).isEqualTo("1500 m");
        assertThat(IMPERIAL.distance("OpenWaterSwim", 1508.76)).isEqualTo("1650 yd");
        assertThat(IMPERIAL.distance("Run", 16_093.44)).isEqualTo("10.0 mi");
    }

    @Test
    void racedDistancesAreNamedInMetersEverywhere() {
        assertThat(Units.raced(400)).isEqualTo("400 m");
        assertThat(Units.raced(10_000)).isEqualTo("10 km");
        assertThat(Units.raced(21_097.5)).isEqualTo("21.1 km");
    }

    /** The freezing point belongs to a temperature and not to a change of one. */
    @Test
    void aRiseOfFiveDegreesCelsiusIsNineFahrenheit() {
        assertThat(METRIC.temperature().of(-12.4)).isEqualTo("\u221212 \u00b0C");
        assertThat(IMPERIAL.temperature().of(0)).isEqualTo("32 \u00b0F");
        assertThat(IMPERIAL.temperature().of(37)).isEqualTo("99 \u00b0F");
        assertThat(IMPERIAL.temperature().change(5)).isEqualTo("+9 \u00b0F");
        assertThat(IMPERIAL.temperature().bare(5)).isEqualTo("9");
    }

    @Test
    void climbsAndMassesAndRain() {
        assertThat(IMPERIAL.climb().of(640)).isEqualTo("2100 ft");
        assertThat(IMPERIAL.climb().change(-30.48)).isEqualTo("\u2212100 ft");
        assertThat(IMPERIAL.hilliness(10)).isEqualTo("53 ft/mi");
        assertThat(METRIC.hilliness(10)).isEqualTo("10 m/km");
        assertThat(METRIC.mass().of(71.46)).isEqualTo("71.5 kg");
        assertThat(IMPERIAL.mass().of(71.46)).isEqualTo("157.5 lb");
        assertThat(IMPERIAL.rain(12.7)).isEqualTo("0.5 in");
        assertThat(METRIC.rain(0.2)).as("some rain is not none").isEqualTo("1 mm");
        assertThat(IMPERIAL.rain(0.2)).isEqualTo("0.1 in");
    }

    @Test
    void speedOnWheelsPaceForTheRest() {
        assertThat(METRIC.speedOrPace("GravelRide", 9)).isEqualTo("32.4 km/h");
        assertThat(IMPERIAL.speedOrPace("VirtualRide", 9)).isEqualTo("20.1 mph");
        assertThat(METRIC.speedOrPace("Run", 1000 / 285.0)).isEqualTo("4:45/km");
        assertThat(IMPERIAL.speedOrPace("TrailRun", 1609.344 / 459)).isEqualTo("7:39/mi");
        assertThat(METRIC.speedOrPace("Swim", 100 / 95.0)).isEqualTo("1:35/100 m");
        assertThat(IMPERIAL.speedOrPace("Swim", 91.44 / 91)).isEqualTo("1:31/100 yd");
        assertThat(IMPERIAL.speedOrPace("Rowing", 4)).isEqualTo("2:05/500 m");
    }

    @Test
    void fewerSecondsAreAFasterPace() {
        assertThat(METRIC.paceChange("Run", 1000 / 285.0, 1000 / 280.0)).isEqualTo("\u22125 s/km");
        assertThat(IMPERIAL.paceChange("Run", 1609.344 / 400, 1609.344 / 410)).isEqualTo("+10 s/mi");
    }

    /** A Briton: miles to run, meters to swim, kilograms and degrees Celsius. */
    @Test
    void whatTheAthleteChoseGoesBeforeTheSystem() {
        var units = Units.of(new Athlete(
                "i1",
                OutsideText.name("Robin"),
                ZoneId.of("Europe/London"),
                new ShownIn(UnitSystem.IMPERIAL, UnitSystem.METRIC, UnitSystem.METRIC),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of(pace("Swim", PaceUnit.SECONDS_PER_100_METERS), pace("Ride", PaceUnit.MINUTES_PER_KILOMETER))));

        assertThat(units.distance(16_093.44)).isEqualTo("10.0 mi");
        assertThat(units.mass().of(70)).isEqualTo("70.0 kg");
        assertThat(units.temperature().of(21)).isEqualTo("21 \u00b0C");
        assertThat(units.distance("Swim", 1500)).isEqualTo("1500 m");
        assertThat(units.pace("Swim", 100 / 95.0)).isEqualTo("1:35/100 m");
        assertThat(units.pace("Run", 1609.344 / 459)).isEqualTo("7:39/mi");
        assertThat(units.speedOrPace("Ride", 9)).as("wheels go by speed").isEqualTo("20.1 mph");
        assertThat(units.paceUnit("Ride")).as("splits go by miles").isEqualTo(PaceUnit.MINUTES_PER_MILE);
        assertThat(units.withPaceIn(PaceUnit.SECONDS_PER_100_YARDS).distance("Swim", 22.86))
                .as("a pool goes before the athlete")
                .isEqualTo("25 yd");
    }

    @Property
    void aChangeIsTheDifferenceOfWhatIsShownUpToRounding(
            @ForAll @DoubleRange(min = -40, max = 50) double from,
            @ForAll @DoubleRange(min = -40, max = 50) double to) {
        Scale scale = IMPERIAL.temperature();
        assertThat(number(scale.change(to - from)))
                .isBetween(
                        number(scale.of(to)) - number(scale.of(from)) - 1.5,
                        number(scale.of(to)) - number(scale.of(from)) + 1.5);
    }

    private static double number(String shown) {
        return Double.parseDouble(
                shown.substring(0, shown.indexOf(' ')).replace('\u2212', '-').replace("+", ""));
    }

    private static SportSettings pace(String sport, PaceUnit unit) {
        return new SportSettings(
                List.of(sport),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(unit));
    }
}
