package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.analytics.trend.PeriodDifference.Verdict;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Cause;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Code;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for each cause and against it. */
record Clues(List<Measured> measures, Facts facts) {
    private static final int FOR = 1;
    private static final int STRONGLY = 2;
    private static final int AGAINST = -1;

    List<Clue> all() {
        List<Clue> clues = new ArrayList<>();
        load(clues);
        fitness(clues);
        days(clues);
        mix(clues);
        recovery(clues);
        interruptions(clues);
        threshold(clues);
        return clues;
    }

    private void load(List<Clue> clues) {
        find(Kind.LOAD).ifPresent(load -> {
            double older = load.older().orElse(0);
            double newer = load.newer().orElse(0);
            int weight = load.direction() == Direction.UP || load.direction() == Direction.DOWN ? STRONGLY : FOR;
            double margin = ProgressRules.LOAD_MATTERS * older;
            Code code =
                    newer < older - margin ? Code.LOAD_FELL : newer > older + margin ? Code.LOAD_ROSE : Code.LOAD_SAME;
            if (code != Code.LOAD_SAME && weight == FOR) {
                // Much more or less, and still within noise: it speaks for nothing.
                return;
            }
            int less = code == Code.LOAD_ROSE ? -weight : code == Code.LOAD_FELL ? weight : FOR;
            add(clues, Cause.TOO_LITTLE_LOAD, code, less, older, newer);
            add(clues, Cause.MORE_LOAD, code, -less, older, newer);
        });
    }

    private void fitness(List<Clue> clues) {
        find(Kind.FITNESS).ifPresent(fitness -> {
            double change = fitness.change().orElse(0);
            switch (fitness.direction()) {
                case DOWN -> {
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_FELL, FOR, change, 0);
                    add(clues, Cause.MORE_LOAD, Code.FITNESS_FELL, AGAINST, change, 0);
                }
                case UP -> {
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_ROSE, AGAINST, change, 0);
                    add(clues, Cause.MORE_LOAD, Code.FITNESS_ROSE, FOR, change, 0);
                }
                case LEVEL, WITHIN_NOISE, UNKNOWN ->
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_LEVEL, FOR, change, 0);
            }
        });
    }

    private void days(List<Clue> clues) {
        if (facts.weeks() > 0) {
            boolean alike = 2 * facts.monotonousWeeks() > facts.weeks();
            add(
                    clues,
                    Cause.SAME_DAYS,
                    Code.MONOTONOUS_WEEKS,
                    alike ? FOR : AGAINST,
                    facts.monotonousWeeks(),
                    facts.weeks());
        }
        if (facts.weeks() >= 4) {
            add(
                    clues,
                    Cause.TOO_LITTLE_RECOVERY,
                    Code.EASY_WEEKS,
                    facts.easyWeeks() == 0 ? FOR : AGAINST,
                    facts.easyWeeks(),
                    facts.weeks());
        }
    }

    private void mix(List<Clue> clues) {
        facts.mix().ifPresent(mix -> {
            Shape shape = mix.shape();
            if (shape == Shape.UNKNOWN) {
                return;
            }
            boolean hard = shape == Shape.THRESHOLD || shape == Shape.HIGH_INTENSITY;
            boolean easy = shape == Shape.LOW_ONLY;
            Code code = hard ? Code.MIX_HARD : easy ? Code.MIX_ALL_EASY : Code.MIX_EASY;
            double middle = 100 * mix.moderate();
            double high = 100 * mix.high();
            add(clues, Cause.TOO_MUCH_INTENSITY, code, hard ? STRONGLY : AGAINST, middle, high);
            add(clues, Cause.TOO_LITTLE_INTENSITY, code, easy ? STRONGLY : AGAINST, middle, high);
            add(clues, Cause.EASY_BASE, code, hard ? AGAINST : FOR, middle, high);
        });
    }

    private void recovery(List<Clue> clues) {
        facts.hrv().filter(Clues::isDecided).ifPresent(hrv -> {
            boolean fell = hrv.verdict() == Verdict.REAL && hrv.difference() < 0;
            add(
                    clues,
                    Cause.TOO_LITTLE_RECOVERY,
                    fell ? Code.HRV_FELL : Code.HRV_HELD,
                    fell ? STRONGLY : AGAINST,
                    100 * (StrictMath.exp(hrv.difference()) - 1),
                    0);
        });
        facts.restingHeartRate().filter(Clues::isDecided).ifPresent(rate -> {
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

    private Optional<Measured> find(Kind kind) {
        return measures.stream().filter(measure -> measure.kind() == kind).findFirst();
    }
}
