package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Lacking;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Missing;
import io.github.intervalscoach.intents.analyzetraining.quality.Interpreted.Costly;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is missing, as the typed answer has it. */
record RoundedQuality(Interpreted found) {
    QualitySection section() {
        boolean full = found.asked().scope().detail() == Detail.FULL;
        return new QualitySection(
                found.asked().window().first(),
                found.asked().window().last(),
                found.readable() + found.withheld(),
                found.withheld(),
                found.lastSession(),
                found.lastWellness(),
                found.shown().stream().map(gap -> missing(gap, full)).toList(),
                found.wellness().stream()
                        .filter(field -> full || field.days() > 0)
                        .toList(),
                found.newest().size(),
                found.newest().stream()
                        .map(RoundedQuality::lacking)
                        .filter(session -> !session.lacks().isEmpty())
                        .toList());
    }

    private static Missing missing(Costly gap, boolean full) {
        Counted counted = gap.counted();
        return new Missing(
                counted.lack().name().toLowerCase(Locale.ROOT),
                gap.cost(),
                counted.count(),
                counted.of(),
                counted.ids().stream()
                        .limit(full ? Integer.MAX_VALUE : QualityText.MOST_IDS)
                        .toList(),
                counted.lack().costs(),
                counted.lack().cure());
    }

    private static Lacking lacking(LoggedActivity entry) {
        return entry instanceof Activity a
                ? new Lacking(
                        a.id(),
                        a.start(),
                        Optional.of(a.name().shown()),
                        Optional.of(a.sport()),
                        SessionGaps.lackedBy(a))
                : new Lacking(
                        entry.id(),
                        entry.start(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("everything (withheld)"));
    }
}
