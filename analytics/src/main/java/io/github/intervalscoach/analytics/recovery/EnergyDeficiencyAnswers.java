package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.recovery.EnergyDeficiencyScreen.Flag;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known.
 *
 * @param weightChangePercent trend over two weeks, percent, negative for a loss
 * @param weightLossPlanned whether a loss was meant
 * @param bodyMassIndex kg/m²
 * @param longestCycleDays longest recent menstrual cycle, days
 * @param missedCycles menstrual cycles missed in a row
 * @param boneStressInjuries in two years
 * @param illnesses in six months
 * @param restingFalling resting heart rate trends down
 * @param hrvFalling heart rate variability trends down
 * @param moodFalling mood trends down
 * @param loadUp training load trends up
 * @param energyAvailability estimate, kcal per kg fat-free mass and day
 */
public record EnergyDeficiencyAnswers(
        OptionalDouble weightChangePercent,
        Finding weightLossPlanned,
        OptionalDouble bodyMassIndex,
        OptionalInt longestCycleDays,
        OptionalInt missedCycles,
        OptionalInt boneStressInjuries,
        OptionalInt illnesses,
        Finding restingFalling,
        Finding hrvFalling,
        Finding moodFalling,
        Finding loadUp,
        OptionalDouble energyAvailability) {
    private static final double WEIGHT_LOSS_PERCENT = -2;
    private static final double WEIGHT_DOWN_PERCENT = -1;
    private static final double LOW_BODY_MASS_INDEX = 18.5;
    private static final double LONG_CYCLE_DAYS = 35;
    private static final double MANY_MISSED_CYCLES = 3;
    private static final double MANY_BONE_INJURIES = 2;
    private static final double MANY_ILLNESSES = 3;
    private static final double LOW_ENERGY_AVAILABILITY = 30;
    private static final ValueDomain WEIGHT = new ValueDomain("weight_change", -50, 100, "percent");
    private static final ValueDomain BODY_MASS_INDEX = new ValueDomain("body_mass_index", 8, 100, "kg/m2");
    private static final ValueDomain CYCLE = new ValueDomain("cycle_days", 1, 1000, "days");
    private static final ValueDomain COUNT = new ValueDomain("screening_count", 0, 1000, "1");
    private static final ValueDomain ENERGY = new ValueDomain("energy_availability", -100, 200, "kcal/kg/day");

    List<Given> numbers() {
        return List.of(
                new Given(weightChangePercent, WEIGHT),
                new Given(bodyMassIndex, BODY_MASS_INDEX),
                new Given(Given.number(longestCycleDays), CYCLE),
                new Given(Given.number(missedCycles), COUNT),
                new Given(Given.number(boneStressInjuries), COUNT),
                new Given(Given.number(illnesses), COUNT),
                new Given(energyAvailability, ENERGY));
    }

    Map<Flag, Finding> findings() {
        var findings = new EnumMap<Flag, Finding>(Flag.class);
        findings.put(
                Flag.WEIGHT_LOSS,
                Finding.of(weightChangePercent, p -> p <= WEIGHT_LOSS_PERCENT && weightLossPlanned != Finding.PRESENT));
        findings.put(Flag.LOW_BODY_MASS_INDEX, Finding.of(bodyMassIndex, i -> i < LOW_BODY_MASS_INDEX));
        findings.put(Flag.LONG_CYCLE, count(longestCycleDays, LONG_CYCLE_DAYS + 1));
        findings.put(Flag.MISSED_CYCLES, count(missedCycles, MANY_MISSED_CYCLES));
        findings.put(Flag.BONE_STRESS_INJURIES, count(boneStressInjuries, MANY_BONE_INJURIES));
        findings.put(Flag.REPEATED_ILLNESS, count(illnesses, MANY_ILLNESSES));
        findings.put(Flag.HEART_AND_MOOD_FALLING, Finding.all(restingFalling, hrvFalling, moodFalling));
        findings.put(
                Flag.LOAD_UP_WEIGHT_DOWN,
                Finding.all(loadUp, Finding.of(weightChangePercent, p -> p <= WEIGHT_DOWN_PERCENT)));
        findings.put(Flag.LOW_ENERGY_AVAILABILITY, Finding.of(energyAvailability, e -> e < LOW_ENERGY_AVAILABILITY));
        return findings;
    }

    private static Finding count(OptionalInt number, double many) {
        return Finding.of(Given.number(number), n -> n >= many);
    }
}
