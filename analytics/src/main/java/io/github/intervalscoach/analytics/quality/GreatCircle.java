package io.github.intervalscoach.analytics.quality;

/** Distance between two places on a sphere. */
final class GreatCircle {
    /** Mean radius of the Earth, m (IUGG). */
    private static final double RADIUS_METERS = 6_371_008.8;

    private GreatCircle() {}

    /** Haversine formula; latitudes from −90 to 90 and longitudes from −180 to 180, degrees. */
    static double meters(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double phi = Math.toRadians(latitude);
        double otherPhi = Math.toRadians(otherLatitude);
        double acrossParallels = StrictMath.sin((otherPhi - phi) / 2);
        double acrossMeridians = StrictMath.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double haversine = acrossParallels * acrossParallels
                + StrictMath.cos(phi) * StrictMath.cos(otherPhi) * acrossMeridians * acrossMeridians;
        return 2 * RADIUS_METERS * StrictMath.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
