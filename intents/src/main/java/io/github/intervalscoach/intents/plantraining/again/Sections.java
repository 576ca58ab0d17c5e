package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.analytics.planning.ReturnToTraining;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WayBack;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.replan.Decision;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A week planned again, in numbers and codes. */
record Sections(Week week, Replanned replanned, Optional<Illness> illness) {
    private static final double DAY_HOURS = 24;

    ReplanSection of() {
        double ahead = week.ahead().stream()
                .map(DatedSession::session)
                .mapToDouble(session -> session.addedLoad())
                .sum();
        return new ReplanSection(
                week.monday(),
                StrictMath.round(week.donePoints()),
                StrictMath.round(replanned.pointsBefore()),
                StrictMath.round(week.donePoints() + ahead),
                StrictMath.round(replanned.pointsAfter()),
                replanned.decisions().stream().map(this::row).toList(),
                replanned.asks().isEmpty() ? List.of() : List.of(Words.SYMPTOMS),
                replanned.wayBack().flatMap(this::wayBack));
    }

    private Row row(Decision decision) {
        var session = decision.session();
        return new Row(
                session.day(),
                session.name(),
                week.event(session.name()).name().shown(),
                session.day().isBefore(week.first()),
                word(decision.fate()),
                word(decision.reason()),
                decision.to());
    }

    private Optional<WayBack> wayBack(ReturnToTraining back) {
        return illness.map(sick -> new WayBack(
                sick.sickDays(),
                back.waitHours(),
                back.easyDayShares().size(),
                week.first()
                        .plusDays((long) Math.ceil(back.waitHours() / DAY_HOURS)
                                + back.easyDayShares().size())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
