package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.recovery.HrvStatus;
import io.github.intervalscoach.analytics.recovery.RestingHeartRateStatus;
import io.github.intervalscoach.analytics.recovery.SleepStatus;
import io.github.intervalscoach.intents.assessrecovery.weather.Conditions;
import java.util.List;
import java.util.Optional;

/** Numbers, and no opinion about them. */
record Computed(
        Subject subject,
        Night<HrvStatus> hrv,
        Night<RestingHeartRateStatus> resting,
        Night<SleepStatus> sleep,
        List<Rated> ratings,
        FormOutlook form,
        LoadContext load,
        Sessions sessions,
        Marks marks,
        Optional<Outlook> outlook,
        Optional<Conditions> weather,
        Remembrance memory,
        List<DataFault> faults) {
    Computed {
        ratings = List.copyOf(ratings);
    }

    static Computed of(Audited audited) {
        var day = audited.subject().signalDay();
        var nights = audited.nights();
        return new Computed(
                audited.subject(),
                Night.of(HrvStatus.on(day, nights.rmssdMs()), nights.rmssdMs()),
                Night.of(RestingHeartRateStatus.on(day, nights.restingBpm()), nights.restingBpm()),
                Night.of(SleepStatus.on(day, nights.sleepHours()), nights.sleepHours()),
                audited.ratings().series().stream()
                        .map(Rated::of)
                        .flatMap(Optional::stream)
                        .toList(),
                FormOutlook.of(audited.subject(), audited.load(), audited.sessions()),
                LoadContext.of(audited.load()),
                audited.sessions(),
                audited.marks(),
                audited.horizon().map(horizon -> Outlook.of(audited.subject(), horizon)),
                audited.weather().map(Conditions::of),
                audited.memory(),
                audited.faults());
    }
}
