package io.github.intervalscoach.intents.analyzetraining.progress;

import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.AGAINST;
import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.FOR;
import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.STRONGLY;

import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.analytics.trend.PeriodDifference.Verdict;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Cause;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Code;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.List;

/** Clues from around the training: recovery, breaks, illness, and settings that no longer fit. */
record Circumstances(Facts facts) {
    List<Clue> clues() {
        List<Clue> clues = new ArrayList<>();
        recovery(clues);
        interruptions(clues);
        threshold(clues);
        return clues;
    }

    private void recovery(List<Clue> clues) {
        facts.hrv().filter(Circumstances::isDecided).ifPresent(hrv -> {
            boolean fell = hrv.verdict() == Verdict.REAL && hrv.difference() < 0;
            add(
                    clues,
                    Cause.TOO_LITTLE_RECOVERY,
                    fell ? Code.HRV_FELL : Code.HRV_HELD,
                    fell ? STRONGLY : AGAINST,
                    100 * (StrictMath.exp(hrv.difference()) - 1),
                    0);
        });
        facts.restingHeartRate().filter(Circumstances::isDecided).ifPresent(rate -> {
            boolean rose = rate.verdict() == Verdict.REAL && rate.difference() > 0;
            add(
                    clues,
                    Cause.TOO_LITTLE_RECOVERY,
                    rose ? Code.RESTING_RATE_ROSE : Code.RESTING_RATE_HELD,
                    rose ? FOR : AGAINST,
                    rate.difference(),
                    0);
        });
    }

    private void interruptions(List<Clue> clues) {
        int gap = facts.longestGapDays();
        double lost = facts.detraining().map(d -> d.vo2maxPercent()).orElse(0.0);
        boolean isBreak = gap >= ProgressRules.BREAK_DAYS;
        int weight = gap >= ProgressRules.LONG_BREAK_DAYS ? STRONGLY : FOR;
        add(clues, Cause.BREAK, Code.GAP, isBreak ? weight : AGAINST, gap, lost);
        add(clues, Cause.CONSISTENCY, Code.GAP, isBreak ? AGAINST : FOR, gap, lost);
        int marked = facts.sickDays() + facts.injuredDays();
        add(
                clues,
                Cause.ILLNESS_OR_INJURY,
                marked > 0 ? Code.MARKED : Code.NONE_MARKED,
                marked == 0 ? AGAINST : marked >= ProgressRules.BREAK_DAYS ? STRONGLY : FOR,
                facts.sickDays(),
                facts.injuredDays());
        if (facts.olderIndoorShare().isPresent() && facts.newerIndoorShare().isPresent()) {
            double older = facts.olderIndoorShare().getAsDouble();
            double newer = facts.newerIndoorShare().getAsDouble();
            boolean shifted = Math.abs(newer - older) > ProgressRules.INDOOR_SHIFT;
            if (older + newer > 0) {
                add(clues, Cause.INDOOR_OUTDOOR, Code.INDOOR_SHARE, shifted ? FOR : AGAINST, 100 * older, 100 * newer);
            }
        }
    }

    private void threshold(List<Clue> clues) {
        double ftp = facts.ftpWatts().orElse(0);
        if (ftp <= 0) {
            return;
        }
        facts.estimatedFtpWatts().ifPresent(estimate -> {
            boolean off = Math.abs(estimate / ftp - 1) > ProgressRules.THRESHOLD_OFF;
            add(
                    clues,
                    Cause.THRESHOLD_OUTDATED,
                    off ? Code.THRESHOLD_DIFFERS : Code.THRESHOLD_FITS,
                    off ? FOR : AGAINST,
                    ftp,
                    estimate);
        });
        facts.bestTwentyMinutesWatts()
                .ifPresent(best -> add(
                        clues,
                        Cause.NOT_TESTED,
                        Code.TWENTY_MINUTES,
                        best < ProgressRules.NO_FULL_EFFORT * ftp ? STRONGLY : AGAINST,
                        best,
                        ftp));
    }

    private static boolean isDecided(PeriodDifference difference) {
        return difference.verdict() != Verdict.CANNOT_SAY;
    }

    private static void add(List<Clue> clues, Cause cause, Code code, int weight, double first, double second) {
        clues.add(new Clue(cause, code, weight, first, second));
    }
}
