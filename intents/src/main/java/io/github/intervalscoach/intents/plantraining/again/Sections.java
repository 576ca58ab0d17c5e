package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.analytics.planning.ReturnToTraining;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WayBack;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WeekLoad;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.replan.Decision;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Weeks planned again, in numbers and codes. */
record Sections(List<Part> parts, Optional<Illness> illness) {

    ReplanSection of() {
        boolean isAsked =
                parts.stream().anyMatch(part -> !part.replanned().asks().isEmpty());
        return new ReplanSection(
                parts.stream().map(Sections::load).toList(),
                parts.stream()
                        .flatMap(part -> part.replanned().decisions().stream().map(decision -> row(part, decision)))
                        .toList(),
                Stream.concat(isAsked ? Stream.of(Words.SYMPTOMS) : Stream.empty(), trained().stream())
                        .toList(),
                illness.flatMap(this::wayBack));
    }

    /** Days that count as sick and were trained on. */
    private Optional<String> trained() {
        Known known = parts.get(0).week().known();
        LocalDate today = known.asked().today();
        return illness.flatMap(sick -> {
            long days = known.done().stream()
                    .map(Activity::day)
                    .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(sick.sickDays())))
                    .distinct()
                    .count();
            return days == 0 ? Optional.empty() : Optional.of(Words.trained(days, sick.sickDays()));
        });
    }

    private static WeekLoad load(Part part) {
        Week week = part.week();
        double ahead = week.ahead().stream()
                .map(DatedSession::session)
                .mapToDouble(session -> session.addedLoad())
                .sum();
        return new WeekLoad(
                week.monday(),
                StrictMath.round(week.donePoints()),
                StrictMath.round(part.replanned().pointsBefore()),
                StrictMath.round(week.donePoints() + ahead),
                StrictMath.round(part.replanned().pointsAfter()));
    }

    private static Row row(Part part, Decision decision) {
        var session = decision.session();
        boolean isMissed = session.day().isBefore(part.week().first());
        boolean isInChangeSet = !isMissed && decision.fate() != Decision.Fate.KEPT;
        return new Row(
                session.day(),
                isInChangeSet ? Optional.empty() : Optional.of(session.name()),
                isInChangeSet
                        ? Optional.empty()
                        : Optional.of(part.week().event(session.name()).name().shown()),
                word(session.session().kind()),
                isMissed,
                word(decision.fate()),
                word(decision.reason()),
                decision.to().filter(day -> !day.equals(session.day())));
    }

    private Optional<WayBack> wayBack(Illness sick) {
        Known known = parts.get(0).week().known();
        LocalDate open = Weeks.open(known);
        Optional<LocalDate> whole = sick.firstWholeDay(open);
        Optional<LocalDate> race = known.races().stream()
                .map(CalendarEvent::day)
                .filter(day -> day.isAfter(open))
                .findFirst();
        return sick.wayBack().map(back -> wayBack(sick, back, whole.orElseThrow(), race));
    }

    private static WayBack wayBack(Illness sick, ReturnToTraining back, LocalDate whole, Optional<LocalDate> race) {
        return new WayBack(
                sick.sickDays(),
                back.waitHours(),
                back.easyDayShares().size(),
                whole,
                race,
                race.map(day -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(whole, day))))
                        .orElse(OptionalLong.empty()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
