package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Map;

/**
 * Whether anything suggests that an athlete eats too little for the training done (relative energy deficiency, REDs) and
 * should consider seeing a sports physician. A screen without a score: more flags are not more disease.
 *
 * <dl>
 *   <dt>Formula <dd>flags: weight down 2 % or more in two weeks unplanned; body mass index below 18.5; a cycle longer than 35 days;
 *                   3 missed cycles; 2 bone-stress injuries in two years; 3 illnesses in six months; resting heart rate, heart
 *                   rate variability and mood falling together; load up while weight is down 1 % or more; energy availability
 *                   below 30 kcal per kg fat-free mass and day. Any flag: consider a physician
 *   <dt>Needs   <dd>any flag; without one, 4 of the 9 answers (house rule), since nothing asked is nothing found
 *   <dt>Edges   <dd>what was not asked is listed as unknown; a loss that may or may not have been planned counts; a question that
 *                   does not concern the athlete is simply unknown; numbers no body has are out of domain
 *   <dt>Source  <dd>Mountjoy et al. 2023, IOC consensus, doi:10.1136/bjsports-2023-106994. The tool there (CAT2) is a physician's,
 *                   with laboratory and bone scans; its colours are not imitated
 *   <dt>Dispute <dd>Energy availability can hardly be estimated outside a laboratory. The counts of illnesses and injuries and
 *                   the 1 % are house rules. Silence about the cycle is not a regular cycle.
 *   <dt>Evidence <dd>D, as a screen
 * </dl>
 *
 * @param outcome what follows
 * @param flags what was found
 * @param unknown what was not asked or not known
 */
public record EnergyDeficiencyScreen(Outcome outcome, List<Flag> flags, List<Flag> unknown) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "energy_deficiency_screen", "1", Evidence.D, List.of(Source.checked("doi:10.1136/bjsports-2023-106994")));

    private static final int LEAST_ANSWERS = 4;

    /** What follows. */
    public enum Outcome {
        /** Of what was asked; not the same as well fed. */
        NO_FLAG_SEEN,
        CONSIDER_SPORTS_PHYSICIAN
    }

    /** What is looked for. */
    public enum Flag {
        WEIGHT_LOSS,
        LOW_BODY_MASS_INDEX,
        LONG_CYCLE,
        MISSED_CYCLES,
        BONE_STRESS_INJURIES,
        REPEATED_ILLNESS,
        HEART_AND_MOOD_FALLING,
        LOAD_UP_WEIGHT_DOWN,
        LOW_ENERGY_AVAILABILITY
    }

    public EnergyDeficiencyScreen {
        flags = List.copyOf(flags);
        unknown = List.copyOf(unknown);
    }

    /** The screen of what is known. */
    public static MetricResult<EnergyDeficiencyScreen> of(EnergyDeficiencyAnswers answers) {
        return Given.whenSound(answers.numbers(), () -> of(answers.findings()));
    }

    private static MetricResult<EnergyDeficiencyScreen> of(Map<Flag, Finding> findings) {
        List<Flag> flags = Finding.PRESENT.in(findings);
        List<Flag> unknown = Finding.UNKNOWN.in(findings);
        int answered = findings.size() - unknown.size();
        if (flags.isEmpty() && answered < LEAST_ANSWERS) {
            return MetricResult.refused(
                    answered == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("energy_deficiency_answers", LEAST_ANSWERS, answered, "answers"));
        }
        return MetricResult.of(
                new EnergyDeficiencyScreen(
                        flags.isEmpty() ? Outcome.NO_FLAG_SEEN : Outcome.CONSIDER_SPORTS_PHYSICIAN, flags, unknown),
                Basis.of(answered, findings.size()).toldIfPartial().caveat(Caveat.NOT_A_DIAGNOSIS));
    }
}
