package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.power.CriticalPower;
import io.github.intervalscoach.analytics.power.Effort;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Critical power and critical speed, each period by its own bests. */
record Criticals(DateRange newer, DateRange older) {
    private static final double[] METERS = {800, 1000, 1500, 2000, 3000, 5000};

    Critical power(String of, PowerBests bests, boolean indoor) {
        return new Critical(
                of,
                "watts",
                fit(bests, newer, indoor),
                fit(bests, older, indoor),
                isShown(bests, newer, indoor) && isShown(bests, older, indoor));
    }

    private static boolean isShown(PowerBests bests, DateRange days, boolean indoor) {
        return Hold.ofCriticalPower().stream()
                .flatMap(hold -> bests.best(hold, days, indoor).stream())
                .anyMatch(best -> best.tried() == Tried.ALL_OUT);
    }

    private static Optional<Critical.Fit> fit(PowerBests bests, DateRange days, boolean indoor) {
        List<Effort> efforts = Hold.ofCriticalPower().stream()
                .flatMap(hold ->
                        bests.best(hold, days, indoor).stream().map(best -> new Effort(best.value(), hold.seconds())))
                .toList();
        return CriticalPower.of(efforts, CriticalPower.Form.INVERSE_TIME)
                .found()
                .map(found ->
                        new Critical.Fit(found.watts(), found.wPrimeJoules().value(), efforts.size()));
    }

    /** A runner's or swimmer's. No effort of this length has a yardstick, so nothing shows that it was all-out. */
    Critical speed(String of, PaceBests bests) {
        return new Critical(of, "meters_per_second", fit(bests, newer), fit(bests, older), false);
    }

    private static Optional<Critical.Fit> fit(PaceBests bests, DateRange days) {
        var efforts = Arrays.stream(METERS)
                .boxed()
                .flatMap(meters -> bests.point(meters, days).stream())
                .map(point -> new io.github.intervalscoach.analytics.pace.Effort(point.meters(), point.seconds()))
                .toList();
        return CriticalSpeed.of(efforts, CriticalSpeed.Variant.SPEED_INVERSE_TIME)
                .found()
                .map(found -> new Critical.Fit(found.speed(), found.dPrime().value(), efforts.size()));
    }
}
