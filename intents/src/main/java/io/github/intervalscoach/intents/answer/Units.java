package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.ShownIn;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.List;
import java.util.Optional;

/** Quantities as the athlete reads them: in the units they chose, rounded the same in every answer. Amounts are kept in SI units. */
public final class Units {
    private static final double METERS_PER_KILOMETER = 1000;
    private static final double METERS_PER_MILE = 1609.344;
    private static final double METERS_PER_FOOT = 0.3048;
    private static final double METERS_PER_YARD = 0.9144;
    private static final double KILOGRAMS_PER_POUND = 0.45359237;
    private static final double MILLIMETERS_PER_INCH = 25.4;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double FREEZING_FAHRENHEIT = 32;
    private static final double FAHRENHEIT_PER_CELSIUS = 1.8;

    private final ShownIn shown;
    private final List<SportSettings> sports;
    private final Optional<PaceUnit> everywhere;

    private Units(ShownIn shown, List<SportSettings> sports, Optional<PaceUnit> everywhere) {
        this.shown = shown;
        this.sports = sports;
        this.everywhere = everywhere;
    }

    /** As the athlete chose. */
    public static Units of(Athlete athlete) {
        return new Units(athlete.shown(), athlete.sports(), Optional.empty());
    }

    /** One system for everything, and the usual pace of each sport. */
    public static Units of(UnitSystem system) {
        return new Units(ShownIn.all(system), List.of(), Optional.empty());
    }

    /** The same with every pace in {@code unit}, as a pool may ask for. */
    public Units withPaceIn(PaceUnit unit) {
        return new Units(shown, sports, Optional.of(unit));
    }

    /** {@code 42.2 km} or {@code 26.2 mi}. */
    public Scale distance() {
        return isMetric(shown.distance())
                ? new Scale(1 / METERS_PER_KILOMETER, 0, 1, " km")
                : new Scale(1 / METERS_PER_MILE, 0, 1, " mi");
    }

    /** {@code 42.2 km} or {@code 26.2 mi}. */
    public String distance(double meters) {
        return distance().of(meters);
    }

    /** Swimmers count the meters or yards their pace is told in; nobody else does. */
    public String distance(String sport, double meters) {
        return switch (paceUnit(sport)) {
            case SECONDS_PER_100_METERS -> inMeters(meters);
            case SECONDS_PER_100_YARDS -> Wording.number(0, meters / METERS_PER_YARD) + " yd";
            default -> distance(meters);
        };
    }

    /** A distance that is run or swum for a time, named in meters all over the world: {@code 400 m}, {@code 10 km}. */
    public static String raced(double meters) {
        double kilometers = meters / METERS_PER_KILOMETER;
        return meters < METERS_PER_KILOMETER
                ? inMeters(meters)
                : Wording.number(kilometers == Math.rint(kilometers) ? 0 : 1, kilometers) + " km";
    }

    /** {@code 1500 m}, whatever the athlete chose. */
    public static String inMeters(double meters) {
        return Wording.number(0, meters) + " m";
    }

    /** {@code 640 m} or {@code 2100 ft}, up or down. */
    public Scale climb() {
        return isMetric(shown.distance()) ? Scale.plain(0, " m") : new Scale(1 / METERS_PER_FOOT, 0, 0, " ft");
    }

    /** {@code 12 m/km} or {@code 63 ft/mi}. */
    public String hilliness(double metersPerKilometer) {
        return isMetric(shown.distance())
                ? Wording.number(0, metersPerKilometer) + " m/km"
                : Wording.number(0, metersPerKilometer * METERS_PER_MILE / METERS_PER_KILOMETER / METERS_PER_FOOT)
                        + " ft/mi";
    }

    /** {@code 12 °C} or {@code 54 °F}. */
    public Scale temperature() {
        return isMetric(shown.temperature())
                ? Scale.plain(0, " \u00b0C")
                : new Scale(FAHRENHEIT_PER_CELSIUS, FREEZING_FAHRENHEIT, 0, " \u00b0F");
    }

    /** {@code 71.5 kg} or {@code 157.6 lb}. */
    public Scale mass() {
        return isMetric(shown.mass()) ? Scale.plain(1, " kg") : new Scale(1 / KILOGRAMS_PER_POUND, 0, 1, " lb");
    }

    /** {@code 12 mm} or {@code 0.5 in}; rain is at least the least that is shown. */
    public String rain(double millimeters) {
        return isMetric(shown.distance())
                ? Wording.number(0, Math.max(1, millimeters)) + " mm"
                : Wording.number(1, Math.max(0.1, millimeters / MILLIMETERS_PER_INCH)) + " in";
    }

    /** {@code 32.4 km/h} or {@code 20.1 mph}. */
    public String speed(double metersPerSecond) {
        boolean metric = isMetric(shown.distance());
        double meters = metric ? METERS_PER_KILOMETER : METERS_PER_MILE;
        return Wording.number(1, metersPerSecond * SECONDS_PER_HOUR / meters) + (metric ? " km/h" : " mph");
    }

    /** {@code 4:45/km}, {@code 1:31/100 yd}, {@code 2:05/500 m}: time over the sport's distance, for a speed above 0. */
    public String pace(String sport, double metersPerSecond) {
        return PaceWords.of(metersPerSecond, paceUnit(sport));
    }

    /** Speed on wheels, pace for everybody else. */
    public String speedOrPace(String sport, double metersPerSecond) {
        return Wording.isRide(sport) ? speed(metersPerSecond) : pace(sport, metersPerSecond);
    }

    /** {@code −5 s/km}: how many seconds more the second pace takes. */
    public String paceChange(String sport, double fromMetersPerSecond, double toMetersPerSecond) {
        PaceUnit unit = paceUnit(sport);
        return Wording.signed(0, unit.meters() / toMetersPerSecond - unit.meters() / fromMetersPerSecond) + " s"
                + PaceWords.suffix(unit);
    }

    /**
     * What the athlete chose for {@code sport}; else the usual one of the sport and the athlete's units of distance. Rides go
     * by speed, so that what stands there for pace was hardly chosen and must not cut their splits.
     */
    public PaceUnit paceUnit(String sport) {
        return everywhere
                .or(() -> sports.stream()
                        .filter(settings ->
                                !Wording.isRide(sport) && settings.sports().contains(sport))
                        .findFirst()
                        .flatMap(SportSettings::paceUnit))
                .orElseGet(() -> usual(sport));
    }

    private PaceUnit usual(String sport) {
        boolean metric = isMetric(shown.distance());
        if (sport.endsWith("Swim")) {
            return metric ? PaceUnit.SECONDS_PER_100_METERS : PaceUnit.SECONDS_PER_100_YARDS;
        }
        if (sport.equals("Rowing") || sport.equals("VirtualRow")) {
            return PaceUnit.SECONDS_PER_500_METERS;
        }
        return metric ? PaceUnit.MINUTES_PER_KILOMETER : PaceUnit.MINUTES_PER_MILE;
    }

    private static boolean isMetric(UnitSystem system) {
        return system == UnitSystem.METRIC;
    }
}
