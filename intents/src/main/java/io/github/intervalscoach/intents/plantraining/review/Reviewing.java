package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Breach;
import io.github.intervalscoach.intents.consequences.Breaches;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what is planned. */
public final class Reviewing {
    private final Known known;
    private final DateRange days;
    private final Around around;
    private final Rows rows;
    private final List<PlannedSession> planned;

    private Reviewing(Known known) {
        this.known = known;
        this.days = Days.of(known.asked());
        this.around = Around.of(known.asked().today(), known.days(), known.done());
        this.rows = new Rows(known, days);
        this.planned = rows.open();
    }

    /** The whole answer. */
    public static Answer answer(Known known) {
        return new Reviewing(known).answer();
    }

    private Answer answer() {
        List<Breach> breaches = Breaches.of(around, planned).stream()
                .filter(breach -> days.contains(breach.day()))
                .toList();
        var weeks = new Weeks(around, planned, rows);
        var section = new ReviewSection(
                rows.sessions(),
                rows.marks(),
                weeks.of(days),
                List.of(),
                weeks.hardDaysLeast(days),
                weeks.longest(days),
                breaches.stream().map(Breach::says).toList());
        var asked = known.asked();
        var months = new Months(days, section.sessions(), section.marks());
        ReviewSection told = months.areTold() ? section.byMonths(months.all()) : section;
        var data = new PlanAnswer(
                new Headline(asked.today(), days, section).text(),
                asked.ref(),
                asked.today(),
                new Understood("review", days.first(), days.last(), Optional.empty()),
                around.eve().isPresent() ? Confidence.HIGH : Confidence.MEDIUM,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(told),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Findings.evidence(breaches, section),
                List.of(),
                Findings.alerts(breaches),
                Findings.notes(known, section, around.eve().isPresent()),
                next(section));
        return new Answer(new ReviewText(data, told, asked.question().detail()).text(), data);
    }

    private List<NextAction> next(ReviewSection section) {
        LocalDate today = known.asked().today();
        boolean isEmpty = section.sessions().isEmpty();
        return !isEmpty || days.last().isBefore(today) ? List.of() : new Findings.Next(known.asked()).week();
    }
}
