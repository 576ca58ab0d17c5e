package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.terrain.CostOfLocomotion;

/**
 * A runner's body, and the mechanical power it takes to move it: air, acceleration, and the metabolic cost of the slope
 * times the efficiency at that speed.
 *
 * @param massKilograms body mass, kg, 20 to 250
 * @param heightMeters body height, m, 1 to 2.5
 */
public record Runner(double massKilograms, double heightMeters) {
    /** Half the density of air, 1.2 kg/m³, times the drag coefficient 0.9 (Arsac 2001 as in GOVSS.cpp). */
    private static final double DRAG = 0.5 * 1.2 * 0.9;

    /** Share of the body's surface that faces the wind (Arsac 2001 as in GOVSS.cpp). */
    private static final double FRONT = 0.266;

    /** Speed at which half of the elastic gain is gone, m/s (Skiba as in GOVSS.cpp). */
    private static final double SPRINT = 8.33;

    public Runner {
        if (!(massKilograms >= 20 && massKilograms <= 250)) {
            throw new IllegalArgumentException("body mass is 20 to 250 kg, was " + massKilograms);
        }
        if (!(heightMeters >= 1 && heightMeters <= 2.5)) {
            throw new IllegalArgumentException(
                    "body height is 1 to 2.5 m, was " + heightMeters + ". Maybe it is in centimeters?");
        }
    }

    /** The power at a steady speed on the flat, W. */
    double steady(double metersPerSecond) {
        return watts(metersPerSecond, 0, metersPerSecond);
    }

    /** The power, W, at a speed that was {@code previous} a second before, on a gradient; negative when braking hard. */
    double watts(double metersPerSecond, double gradient, double previous) {
        double air = DRAG * frontalArea() * metersPerSecond * metersPerSecond / massKilograms;
        double cost = CostOfLocomotion.Gait.RUNNING.costAt(gradient) * efficiency(metersPerSecond);
        double kinetic = (metersPerSecond * metersPerSecond - previous * previous) / 2;
        return massKilograms * ((air + cost) * metersPerSecond + kinetic);
    }

    private static double efficiency(double metersPerSecond) {
        return (0.25 + 0.054 * metersPerSecond) * (1 - 0.5 * metersPerSecond / SPRINT);
    }

    /** Du Bois' body surface, of which a share faces the wind, m². */
    private double frontalArea() {
        return 0.2025 * StrictMath.pow(heightMeters, 0.725) * StrictMath.pow(massKilograms, 0.425) * FRONT;
    }
}
