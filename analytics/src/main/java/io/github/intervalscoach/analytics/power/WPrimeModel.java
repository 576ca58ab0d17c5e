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

    double[] balances(double[] watts, WPrimeBalance.Variant variant) {
        return switch (variant) {
            case SERVICE, EXACT -> differential(watts, variant);
            case INTEGRAL -> integral(watts);
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

    private double[] integral(double[] watts) {
        var balances = new double[watts.length];
        double kept = StrictMath.exp(-1 / tauSeconds(watts));
        double spent = 0;
        for (int i = 0; i < watts.length; i++) {
            spent = spent * kept + Math.max(0, watts[i] - criticalPower);
            balances[i] = wPrime - spent;
        }
        return balances;
    }

    /** The time constant of recovery, s; with no second below CP there is no recovery to time, and D counts as 0. */
    double tauSeconds(double[] watts) {
        double recovery =
                Arrays.stream(watts).filter(p -> p < criticalPower).average().orElse(criticalPower);
        return TAU_SPAN * StrictMath.exp(TAU_RATE * (criticalPower - recovery)) + TAU_FLOOR;
    }
}
