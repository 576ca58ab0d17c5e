package io.github.intervalscoach.analytics.power;

import java.util.Arrays;

/**
 * The arithmetic of {@link WPrimeBalance}: power at 1 Hz in, what is left after each second out.
 *
 * @param criticalPower CP, W
 * @param wPrime W′, J
 */
record WPrimeModel(double criticalPower, double wPrime) {
    /** Skiba 2012: τ = 546·e^(−0.01·D) + 316 s, D = CP less the mean of the power below CP, W. */
    private static final double TAU_SPAN = 546;

    private static final double TAU_RATE = -0.01;
    private static final double TAU_FLOOR = 316;

    /** Bartram et al. 2018 (recalled), for elite riders: τ = 2287.2·D^(−0.688) s. */
    private static final double ELITE_TAU = 2287.2;

    private static final double ELITE_POWER = -0.688;

    double[] balances(double[] watts, WPrimeBalance.Variant variant) {
        return switch (variant) {
            case SERVICE, EXACT -> differential(watts, variant);
            case INTEGRAL -> integral(watts, tauSeconds(watts));
            case INTEGRAL_ELITE -> integral(watts, eliteTauSeconds(watts));
        };
    }

    private double[] differential(double[] watts, WPrimeBalance.Variant variant) {
        var balances = new double[watts.length];
        double spent = 0;
        for (int i = 0; i < watts.length; i++) {
            double above = watts[i] - criticalPower;
            if (above >= 0) {
                spent += above;
            } else {
                spent *= variant == WPrimeBalance.Variant.EXACT ? StrictMath.exp(above / wPrime) : 1 + above / wPrime;
            }
            balances[i] = wPrime - spent;
        }
        return balances;
    }

    private double[] integral(double[] watts, double tauSeconds) {
        var balances = new double[watts.length];
        double kept = StrictMath.exp(-1 / tauSeconds);
        double spent = 0;
        for (int i = 0; i < watts.length; i++) {
            spent = spent * kept + Math.max(0, watts[i] - criticalPower);
            balances[i] = wPrime - spent;
        }
        return balances;
    }

    /** The time constant of recovery, s; with no second below CP there is no recovery to time, and D counts as 0. */
    double tauSeconds(double[] watts) {
        return TAU_SPAN * StrictMath.exp(TAU_RATE * restBelowCriticalPower(watts)) + TAU_FLOOR;
    }

    /** The same for elite riders, s; without a second below CP endless: nothing comes back. */
    double eliteTauSeconds(double[] watts) {
        return ELITE_TAU * StrictMath.pow(restBelowCriticalPower(watts), ELITE_POWER);
    }

    /** D, W: how far below CP the seconds below CP are on average. */
    private double restBelowCriticalPower(double[] watts) {
        return criticalPower
                - Arrays.stream(watts).filter(p -> p < criticalPower).average().orElse(criticalPower);
    }
}
