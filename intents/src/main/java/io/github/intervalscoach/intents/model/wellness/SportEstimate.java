package io.github.intervalscoach.intents.model.wellness;

import java.util.OptionalDouble;

/**
 * What the service reckoned of one sport at the end of a day.
 *
 * @param sport as the service names it: {@code "Ride"}
 * @param eftpWatts the service's own estimate of FTP
 */
public record SportEstimate(
        String sport, OptionalDouble eftpWatts, OptionalDouble wPrimeJoules, OptionalDouble pMaxWatts) {}
