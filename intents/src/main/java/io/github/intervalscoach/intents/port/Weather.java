package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The weather to come. Failures complete the stages with a {@link PortException}. */
public interface Weather {
    /** Where the athlete wants to know it. */
    CompletionStage<List<WeatherPlace>> places(String athleteId);

    /** What is forecast there. */
    CompletionStage<List<Forecast>> forecasts(String athleteId);
}
