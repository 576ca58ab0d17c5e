package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.load.RampRate;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.Reads;
import io.github.intervalscoach.intents.assessrecovery.weather.WeatherVerdict;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import io.github.intervalscoach.intents.rules.Rule;
import io.github.intervalscoach.intents.safety.RedFlags;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What the numbers mean, with the numbers that say so.
 *
 * @param signals HRV, resting heart rate and sleep first, in this order
 * @param because the rules that made the decision, then those about load
 * @param alerts rules with something to say that did not decide
 * @param nothingToReport all is measured, within its bands, and nothing needs a word
 */
record Interpreted(
        Subject subject,
        Optional<RedFlags> redFlags,
        Decision decision,
        Confidence confidence,
        boolean nothingToReport,
        List<Signal> signals,
        FormOutlook form,
        Trend trend,
        Sessions sessions,
        Marks marks,
        Optional<Outlook> outlook,
        Optional<WeatherVerdict> weather,
        Remembrance memory,
        List<Rule> because,
        List<Rule> alerts,
        List<Flip> flips,
        List<DataFault> faults) {

    /** Load up to the evening before; each empty when there was too little to compute it. */
    record Trend(OptionalDouble rampPerWeek, OptionalDouble monotony, OptionalDouble acwr) {}

    Interpreted {
        signals = List.copyOf(signals);
        because = List.copyOf(because);
        alerts = List.copyOf(alerts);
        flips = List.copyOf(flips);
    }

    static Interpreted of(Computed computed) {
        List<Signal> signals = Reading.of(computed);
        Trend trend = trend(computed.load());
        Facts facts = facts(computed, signals, trend);
        Ruling ruling = Ruling.on(facts).foreseen(computed.subject().daysAhead());
        List<Rule> alerts = Asides.of(computed, trend);
        Optional<RedFlags> redFlags = RedFlags.in(facts.symptoms());
        Confidence confidence = confidence(computed, facts, ruling);
        Optional<WeatherVerdict> weather = computed.weather().map(WeatherVerdict::of);
        return new Interpreted(
                computed.subject(),
                redFlags,
                ruling.decision(),
                confidence,
                ruling.because().contains(RecoveryRules.ALL_WITHIN)
                        && alerts.isEmpty()
                        && facts.symptoms().isEmpty()
                        && confidence != Confidence.LOW
                        && !computed.memory().injury()
                        && weather.filter(WeatherVerdict::speaks).isEmpty(),
                signals,
                computed.form(),
                trend,
                computed.sessions(),
                computed.marks(),
                computed.outlook(),
                weather,
                computed.memory(),
                withOutlook(withLoad(ruling, computed.form(), facts.loadWeighs()), computed),
                alerts,
                redFlags.isPresent() || ruling.because().contains(RecoveryRules.TOO_FAR)
                        ? List.of()
                        : Flip.of(facts, signals, ruling),
                computed.faults());
    }

    /** Whether the weather makes what is planned outdoors better done elsewhere; a race is where it is. */
    boolean indoorAlternative() {
        boolean trains = decision == Decision.AS_PLANNED || decision == Decision.EASE;
        return trains
                && sessions.outdoors()
                && weather.filter(WeatherVerdict::asksForAnotherPlace).isPresent();
    }

    private static Facts facts(Computed computed, List<Signal> signals, Trend trend) {
        var question = computed.subject().question();
        boolean injuryRated = signals.stream()
                .anyMatch(s -> s.key() == Signal.Key.INJURY
                        && s.reads() != Reads.STALE
                        && s.value().orElse(0) >= RecoveryLimits.RATING_HIGH);
        return new Facts(
                question.symptoms(),
                computed.marks().ill(),
                computed.marks().wayBack().map(WayBack::phase).orElse(WayBack.Phase.NOT_ON_IT),
                computed.marks().injured() || injuryRated,
                computed.memory().sparesHard(),
                computed.sessions().race(),
                question.ownWord(),
                loadWeighs(computed.form(), trend),
                signals.get(0).sign(),
                signals.get(1).sign(),
                signals.get(2).sign(),
                signals.stream()
                        .filter(s -> s.key().isRating() && s.key() != Signal.Key.INJURY)
                        .map(Signal::sign)
                        .reduce(Sign.UNKNOWN, Sign::and));
    }

    private static boolean loadWeighs(FormOutlook form, Trend trend) {
        boolean low = form.startOfDay()
                .flatMap(start -> form.usual().map(usual -> start.form() < usual.low()))
                .orElse(false);
        return low || trend.acwr().orElse(0) >= RecoveryLimits.ACWR_HIGH;
    }

    private static Trend trend(LoadContext load) {
        OptionalDouble monotony = load.easyWeek().orElse(true)
                ? OptionalDouble.empty()
                : value(load.monotony().map(Monotony::monotony).found());
        return new Trend(
                value(load.ramp().map(RampRate::pointsPerWeek).found()),
                monotony,
                value(load.acwr().map(Acwr::ratio).found()));
    }

    private static OptionalDouble value(Optional<Double> found) {
        return found.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static List<Rule> withLoad(Ruling ruling, FormOutlook form, boolean loadWeighs) {
        boolean tired = form.startOfDay()
                .map(start -> start.form() < RecoveryLimits.FORM_TIRED)
                .orElse(false);
        boolean said = ruling.because().contains(LoadRules.LOAD_ADDS)
                || ruling.because().contains(RecoveryRules.RED_FLAG);
        return said || !(tired || loadWeighs)
                ? ruling.because()
                : Stream.concat(ruling.because().stream(), Stream.of(LoadRules.LOAD_ALONE))
                        .toList();
    }

    private static List<Rule> withOutlook(List<Rule> because, Computed computed) {
        return computed.outlook().isEmpty()
                ? because
                : Stream.concat(because.stream(), Stream.of(LoadRules.OUTLOOK)).toList();
    }

    /** What was declared is certain; what was measured is as sure as it is fresh. */
    private static Confidence confidence(Computed computed, Facts facts, Ruling ruling) {
        Rule first = ruling.because().get(0);
        if (first.equals(RecoveryRules.RED_FLAG) || first.equals(RecoveryRules.ILL_NOW)) {
            return Confidence.HIGH;
        }
        if (ruling.decision() == Decision.CANNOT_SAY) {
            return Confidence.LOW;
        }
        boolean unclear =
                computed.marks().ended().isPresent() || computed.subject().isAhead();
        int domains = facts.freshDomains() - (unclear ? 1 : 0);
        return domains > 2 ? Confidence.HIGH : domains > 1 ? Confidence.MEDIUM : Confidence.LOW;
    }
}
