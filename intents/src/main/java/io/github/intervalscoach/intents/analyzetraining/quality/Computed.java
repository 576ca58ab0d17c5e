package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Coverage;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.SportSettings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is lacking, counted. */
record Computed(
        QualityAnalysis.Asked asked,
        int readable,
        int withheld,
        Optional<LocalDate> lastSession,
        Optional<LocalDate> lastWellness,
        List<Counted> gaps,
        List<Coverage> wellness,
        List<LoggedActivity> newest) {
    private static final int NEWEST = 10;

    static Computed of(Audited audited) {
        var wellness = new WellnessGaps(audited.asked().window(), audited.wellness());
        List<LoggedActivity> all = Stream.<LoggedActivity>concat(
                        audited.sessions().stream(), audited.withheld().stream())
                .sorted(Comparator.comparing(LoggedActivity::start).reversed())
                .toList();
        Optional<LocalDate> last = all.stream().findFirst().map(LoggedActivity::day);
        List<Counted> gaps = new ArrayList<>();
        notSynced(audited, last).ifPresent(gaps::add);
        if (!audited.withheld().isEmpty()) {
            gaps.add(new Counted(
                    Lack.WITHHELD,
                    audited.withheld().size(),
                    all.size(),
                    audited.withheld().stream().map(LoggedActivity::id).toList()));
        }
        gaps.addAll(SessionGaps.of(audited.sessions()));
        gaps.addAll(new Faults(audited).all());
        noThreshold(audited).ifPresent(gaps::add);
        gaps.addAll(wellness.gaps());
        return new Computed(
                audited.asked(),
                audited.sessions().size(),
                audited.withheld().size(),
                last,
                wellness.last(),
                gaps,
                wellness.coverage(),
                all.stream().limit(NEWEST).toList());
    }

    /** Only of a window that reaches today: an older one says nothing of syncing now. */
    private static Optional<Counted> notSynced(Audited audited, Optional<LocalDate> last) {
        var window = audited.asked().window();
        if (!window.last().equals(audited.asked().today())) {
            return Optional.empty();
        }
        int days = last.map(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, window.last())))
                .orElse(window.length());
        return days == 0
                ? Optional.empty()
                : Optional.of(new Counted(Lack.NOT_SYNCED, days, window.length(), List.of()));
    }

    private static Optional<Counted> noThreshold(Audited audited) {
        List<String> sports = audited.sessions().stream()
                .filter(a -> a.load().points().isEmpty()
                        || a.load().intensityPercent().isEmpty())
                .map(Activity::sport)
                .filter(sport -> sport.endsWith("Ride") || sport.endsWith("Run") || sport.endsWith("Swim"))
                .distinct()
                .toList();
        List<String> unset = sports.stream()
                .filter(sport -> audited.asked()
                        .athlete()
                        .settingsFor(sport)
                        .map(Computed::isUnset)
                        .orElse(true))
                .toList();
        return unset.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(Lack.NO_THRESHOLD, unset.size(), sports.size(), unset));
    }

    private static boolean isUnset(SportSettings settings) {
        return settings.ftpWatts().isEmpty()
                && settings.thresholdHeartRateBpm().isEmpty()
                && settings.thresholdPaceMetersPerSecond().isEmpty();
    }
}
