package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.Comment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the log has beside a session's recording, as far as it was asked for. */
record Beside(Past past, List<Comment> comments, Optional<ActivityWeather> weather) {
    Beside {
        comments = List.copyOf(comments);
    }

    static Beside nothing(LocalDate day) {
        return new Beside(Past.unknown(day), List.of(), Optional.empty());
    }
}
