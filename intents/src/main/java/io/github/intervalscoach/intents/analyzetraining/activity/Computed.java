package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.power.WPrimeBalance;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.WBalance;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers, and no opinion about them. */
record Computed(Context context, Situation situation, List<Flaw> flaws, Optional<Session> session) {
    /** Human values of W', J; outside them the setting is not one. */
    private static final int LOWEST_W_PRIME = 1_000;

    private static final int HIGHEST_W_PRIME = 100_000;
    private static final int HIGHEST_CP = 1_000;

    static Computed of(Audited audited) {
        return new Computed(
                audited.context(),
                audited.situation(),
                audited.flaws(),
                audited.recorded().map(recorded -> session(recorded, audited.context())));
    }

    private static Session session(Recorded recorded, Context context) {
        var reader = new NumberReader();
        var power = PowerFigures.of(recorded, reader);
        var drift = Drift.of(recorded, power, reader);
        var best = BestEfforts.of(recorded, reader);
        Optional<WPrimeBalance> balance = balance(recorded, reader);
        Optional<PoolSwim> pool = pool(recorded);
        var bests = PlacedBests.of(recorded, reader);
        var climbs = ClimbSearch.of(recorded, context.scope(), reader);
        var heldOut = HeldOut.of(recorded, power, context.scope(), reader);
        var heart = HeartFigures.of(recorded);
        Optional<RampTest> test = RampTest.of(recorded, heart);
        return new Session(
                recorded.activity(),
                recorded.plan(),
                recorded.thresholds().ftpWatts(),
                power,
                heart,
                drift,
                balance.map(b -> wBalance(b, recorded)),
                test,
                test.isPresent() ? Execution.ofTest() : Execution.of(recorded, balance),
                Parts.thirds(recorded),
                Parts.splits(
                        recorded,
                        SwimUnits.of(context.athlete(), pool)
                                .paceUnit(recorded.activity().sport())),
                best,
                ZoneTimes.of(recorded),
                recorded.intervals(),
                History.of(recorded.activity(), recorded.history()),
                recorded.faults(),
                reader.refused(),
                Feelings.of(recorded.activity()),
                bests,
                pool,
                climbs,
                heldOut,
                recorded.beside());
    }

    private static Optional<PoolSwim> pool(Recorded recorded) {
        return recorded.pool()
                .map(pool -> new PoolSwim(
                        pool.lengthMeters(),
                        pool.isInYards() ? SwimUnits.YARDS : SwimUnits.METERS,
                        pool.lengths(),
                        recorded.channels().cadence().map(SwimUnits::strokes).orElse(OptionalDouble.empty())));
    }

    /** The threshold stands in for critical power, which lies a few percent above it: the low point is a lower bound. */
    private static Optional<WPrimeBalance> balance(Recorded recorded, NumberReader reader) {
        var ftp = recorded.thresholds().ftpWatts();
        var wPrime = recorded.thresholds().wPrimeJoules();
        if (recorded.power().isEmpty() || ftp.isEmpty() || wPrime.isEmpty()) {
            return Optional.empty();
        }
        boolean human = wPrime.getAsInt() >= LOWEST_W_PRIME
                && wPrime.getAsInt() <= HIGHEST_W_PRIME
                && ftp.getAsInt() <= HIGHEST_CP;
        return human
                ? reader.found(
                        "w_prime_balance",
                        WPrimeBalance.of(
                                recorded.power().get(),
                                ftp.getAsInt(),
                                wPrime.getAsInt(),
                                WPrimeBalance.Variant.SERVICE))
                : Optional.empty();
    }

    private static WBalance wBalance(WPrimeBalance balance, Recorded recorded) {
        return new WBalance(
                recorded.thresholds().wPrimeJoules().orElseThrow() / 1000.0,
                balance.lowestJoules() / 1000,
                balance.lowestAtSecond(),
                balance.endJoules() / 1000);
    }
}
