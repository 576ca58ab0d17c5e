package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.manageprofile.preview.Draft;
import java.util.List;

/** The change to be approved in both channels, or that there is none. */
record Rendered(Interpreted interpreted) {
    static Rendered of(Interpreted interpreted) {
        return new Rendered(interpreted);
    }

    Reply reply() {
        var order = interpreted.order();
        return new Draft(
                        order.asked(),
                        order.question(),
                        order.writes(),
                        interpreted.headline(),
                        SummaryLine.of(AthleteRef.of(order.asked().athlete()).name(), interpreted.operations()),
                        interpreted.operations(),
                        List.of(),
                        List.of(),
                        interpreted.notes())
                .reply();
    }
}
