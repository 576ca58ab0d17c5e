package io.github.intervalscoach.intents.assessrecovery.weather;

import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The forecasts as the service gave them.
 *
 * @param readable false when they could not be read, which costs the rest of the answer nothing
 */
public record ForecastRead(List<Forecast> places, boolean readable) {
    public ForecastRead {
        places = List.copyOf(places);
    }

    /** Waits for them. */
    public static ForecastRead joined(CompletionStage<List<Forecast>> pending) {
        try {
            return new ForecastRead(Await.value(pending), true);
        } catch (PortException e) {
            return new ForecastRead(List.of(), false);
        }
    }
}
