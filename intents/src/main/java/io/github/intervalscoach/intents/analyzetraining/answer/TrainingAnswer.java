package io.github.intervalscoach.intents.analyzetraining.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done, and how it went.
 *
 * @param headline the verdict
 * @param athlete whose training it is
 * @param asOf today, in the athlete's zone
 * @param understood what the question was taken to mean
 * @param confidence how sure the verdict is
 * @param activity the session, when one was read
 * @param period the period, when one was read
 * @param progress how training developed, when asked for
 * @param search what was found, when asked for
 * @param quality what is missing, when asked for
 * @param sideBySide two sessions side by side, when asked for
 * @param goal whether a goal is in reach, when asked for
 * @param candidates sessions to choose from when several fit
 * @param evidence rules that spoke
 * @param whatWouldChangeIt what would change the verdict
 * @param alerts what the reader did not ask for and must know
 * @param dataQuality what is missing, withheld, contradictory or implausible
 * @param nextActions calls that can be made as they stand
 */
public record TrainingAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        Optional<ActivitySection> activity,
        Optional<PeriodSection> period,
        Optional<ProgressSection> progress,
        Optional<SearchSection> search,
        Optional<QualitySection> quality,
        Optional<SideBySideSection> sideBySide,
        Optional<GoalSection> goal,
        List<Candidate> candidates,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public TrainingAnswer {
        candidates = List.copyOf(candidates);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }

    /** An answer about anything but two sessions side by side or a goal. */
    public TrainingAnswer(
            String headline,
            AthleteRef athlete,
            LocalDate asOf,
            Understood understood,
            Confidence confidence,
            Optional<ActivitySection> activity,
            Optional<PeriodSection> period,
            Optional<ProgressSection> progress,
            Optional<SearchSection> search,
            Optional<QualitySection> quality,
            List<Candidate> candidates,
            List<RuleCited> evidence,
            List<String> whatWouldChangeIt,
            List<Alert> alerts,
            List<DataNote> dataQuality,
            List<NextAction> nextActions) {
        this(
                headline,
                athlete,
                asOf,
                understood,
                confidence,
                activity,
                period,
                progress,
                search,
                quality,
                Optional.empty(),
                Optional.empty(),
                candidates,
                evidence,
                whatWouldChangeIt,
                alerts,
                dataQuality,
                nextActions);
    }

    /** The same with how training developed in it. */
    public TrainingAnswer with(ProgressSection section) {
        return with(Optional.of(section), search, quality, sideBySide, goal);
    }

    /** The same with what was found in it. */
    public TrainingAnswer with(SearchSection section) {
        return with(progress, Optional.of(section), quality, sideBySide, goal);
    }

    /** The same with what is missing in it. */
    public TrainingAnswer with(QualitySection section) {
        return with(progress, search, Optional.of(section), sideBySide, goal);
    }

    /** The same with two sessions side by side in it. */
    public TrainingAnswer with(SideBySideSection section) {
        return with(progress, search, quality, Optional.of(section), goal);
    }

    /** The same with a goal in it. */
    public TrainingAnswer with(GoalSection section) {
        return with(progress, search, quality, sideBySide, Optional.of(section));
    }

    private TrainingAnswer with(
            Optional<ProgressSection> developed,
            Optional<SearchSection> found,
            Optional<QualitySection> missing,
            Optional<SideBySideSection> beside,
            Optional<GoalSection> wanted) {
        return new TrainingAnswer(
                headline,
                athlete,
                asOf,
                understood,
                confidence,
                activity,
                period,
                developed,
                found,
                missing,
                beside,
                wanted,
                candidates,
                evidence,
                whatWouldChangeIt,
                alerts,
                dataQuality,
                nextActions);
    }
}
