package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.analytics.load.BanisterTrimp;
import io.github.intervalscoach.analytics.load.HeartRateReserve;
import io.github.intervalscoach.analytics.load.HeartRateStress;
import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Quantity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The load of a workout by heart rate: impulse of the steps that have one, against an hour at threshold. The service
 * says it uses a normalised TRIMP for planned heart rate; the formula itself is the usual one and unchecked.
 */
final class PlannedHeartRate {
    /** With less the settings are mistaken, and the reserve refuses. */
    private static final int LEAST_RESERVE_BPM = 60;

    private PlannedHeartRate() {}

    /** Rounded; empty when no step has a heart rate, or the athlete's and their zones are not all known. */
    static OptionalInt load(Legs legs, Anchors anchors, Findings findings) {
        if (!legs.aimAt(Quantity.HEART_RATE)) {
            return OptionalInt.empty();
        }
        Optional<HeartRateReserve> reserve = reserve(anchors.heartRates());
        OptionalInt threshold = anchors.heartRates().threshold();
        if (reserve.isEmpty() || threshold.isEmpty() || !legs.resolve(Quantity.HEART_RATE)) {
            findings.addOverall(FigureTrap.HEART_RATE_UNRESOLVED);
            return OptionalInt.empty();
        }
        var constants = anchors.heartRates().sex().equals(Optional.of(Sex.FEMALE))
                ? BanisterTrimp.Constants.FEMALE
                : BanisterTrimp.Constants.MALE;
        double impulse = 0;
        for (Legs.Round round : legs.rounds()) {
            for (Leg leg : round.legs()) {
                impulse += round.times() * impulse(leg, reserve.get(), constants);
            }
        }
        findings.addOverall(FigureTrap.HEART_RATE_LOAD_APPROXIMATE);
        return HeartRateStress.of(new BanisterTrimp(impulse), threshold.getAsInt(), reserve.get(), constants)
                .fold(
                        stress -> OptionalInt.of(Rounded.halfUp(stress.value().points())),
                        refusal -> OptionalInt.empty());
    }

    private static double impulse(Leg leg, HeartRateReserve reserve, BanisterTrimp.Constants constants) {
        return leg.target(Quantity.HEART_RATE)
                .flatMap(target -> BanisterTrimp.ofAverage(
                                target.middle(), leg.movingSeconds().orElse(0), reserve, constants)
                        .found())
                .map(BanisterTrimp::points)
                .orElse(0.0);
    }

    private static Optional<HeartRateReserve> reserve(Anchors.HeartRates rates) {
        boolean known = rates.resting().isPresent()
                && rates.max().isPresent()
                && rates.resting().getAsInt() > 0
                && rates.max().getAsInt() - rates.resting().getAsInt() >= LEAST_RESERVE_BPM;
        return known
                ? Optional.of(new HeartRateReserve(
                        rates.resting().getAsInt(), rates.max().getAsInt()))
                : Optional.empty();
    }
}
