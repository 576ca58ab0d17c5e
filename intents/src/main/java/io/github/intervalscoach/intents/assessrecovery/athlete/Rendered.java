package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.SafetyNotice;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.assessrecovery.answer.IllnessReturn;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection;
import io.github.intervalscoach.intents.assessrecovery.weather.WeatherText;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted verdict) {
        RecoveryAnswer data = data(verdict);
        return new Rendered(new Answer(RecoveryText.of(verdict, data), data));
    }

    private static RecoveryAnswer data(Interpreted verdict) {
        var subject = verdict.subject();
        Optional<WeatherSection> weather = verdict.redFlags().isPresent()
                ? Optional.empty()
                : verdict.weather().map(spoke -> WeatherText.typed(spoke, verdict.indoorAlternative()));
        boolean brief = subject.question().detail() == Detail.BRIEF;
        return new RecoveryAnswer(
                verdict.redFlags().map(flags -> new SafetyNotice(flags.codes(), flags.says())),
                Headline.of(verdict),
                AthleteRef.of(subject.athlete()),
                subject.today(),
                new Understood("readiness", subject.day(), subject.day(), Optional.empty()),
                Optional.of(verdict.decision()),
                verdict.confidence(),
                verdict.nothingToReport(),
                brief ? List.of() : TypedReading.signals(verdict),
                brief ? Optional.empty() : TypedReading.form(verdict),
                brief || verdict.redFlags().isPresent() ? List.of() : TypedReading.planned(verdict.sessions()),
                verdict.redFlags().isPresent()
                        ? Optional.empty()
                        : verdict.outlook().map(OutlookText::typed),
                weather,
                wayBack(verdict),
                brief
                        ? List.of()
                        : verdict.memory().bearing().stream()
                                .map(RememberedNote::of)
                                .toList(),
                Optional.empty(),
                reasons(verdict, weather),
                brief ? List.of() : Flips.of(verdict.flips()),
                Reasons.alerts(verdict),
                brief ? List.of() : notes(verdict, weather),
                NextSteps.of(verdict));
    }

    private static List<RuleCited> reasons(Interpreted verdict, Optional<WeatherSection> weather) {
        var units = Units.of(verdict.subject().athlete());
        return Stream.concat(
                        Reasons.of(verdict).stream(),
                        weather.stream().flatMap(known -> new WeatherText(known, units).cited().stream()))
                .toList();
    }

    private static List<DataNote> notes(Interpreted verdict, Optional<WeatherSection> weather) {
        return Stream.concat(verdict.faults().stream().map(Notes::of), weather.flatMap(WeatherText::note).stream())
                .toList();
    }

    private static Optional<IllnessReturn> wayBack(Interpreted verdict) {
        boolean speaks = verdict.because().contains(RecoveryRules.WAY_BACK);
        return speaks ? verdict.marks().wayBack().map(WayBackText::typed) : Optional.empty();
    }
}
