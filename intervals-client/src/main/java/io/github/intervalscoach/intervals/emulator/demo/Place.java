package io.github.intervalscoach.intervals.emulator.demo;

/**
 * Where a demo athlete's town is.
 *
 * @param latitude degrees
 * @param longitude degrees
 */
record Place(double latitude, double longitude) {
    static Place of(String city) {
        return switch (city) {
            case "Madrid" -> new Place(40.42, -3.70);
            case "Albany" -> new Place(42.65, -73.76);
            case "Nelson" -> new Place(-41.27, 173.28);
            case "Bergen" -> new Place(60.39, 5.32);
            case "Sapporo" -> new Place(43.06, 141.35);
            default -> throw new IllegalArgumentException("no such town in the demo: " + city);
        };
    }
}
