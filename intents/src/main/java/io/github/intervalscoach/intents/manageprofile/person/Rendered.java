package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.manageprofile.preview.Draft;
import java.util.List;
import java.util.Locale;

/** The change to be approved in both channels, or that there is none. */
record Rendered(Interpreted interpreted) {
    static Rendered of(Interpreted interpreted) {
        return new Rendered(interpreted);
    }

    Reply reply() {
        var order = interpreted.order();
        String words = interpreted.headline();
        String headline = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Draft(
                        order.asked(),
                        order.question(),
                        order.writes(),
                        headline,
                        AthleteRef.of(order.asked().athlete()).name() + ": " + headline,
                        interpreted.operations(),
                        List.of(),
                        List.of(),
                        interpreted.notes())
                .reply();
    }
}
