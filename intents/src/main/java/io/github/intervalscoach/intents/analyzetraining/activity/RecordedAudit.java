package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Source;
import java.util.List;
import java.util.Optional;

/** Goes through one session: what the athlete excluded, what is missing, and what is implausible. */
final class RecordedAudit {
    /** Less of the samples than this, and drift is not read from them; house rule. */
    private static final double HEART_RATE_COVERAGE = 0.8;

    /** More seconds unrecorded than this are worth telling; house rule. */
    private static final int GAP_SECONDS = 30;

    private RecordedAudit() {}

    static Recorded of(Activity activity, Fetched fetched, List<CalendarEvent> planned, List<Flaw> flaws) {
        Optional<CalendarEvent> plan = linked(activity, planned);
        var thresholds = Thresholds.of(activity, fetched.context().athlete());
        var channels = Channels.of(activity, fetched.streams());
        var limits = Limits.of(
                activity, thresholds.settings(), fetched.beside().past().year(EffortKind.POWER, 1));
        var faults = FaultSearch.in(channels, limits);
        Pulse pulse = pulse(channels, faults);
        var recorded = new Recorded(
                activity,
                fetched.detail().map(ActivityDetail::intervals).orElse(List.of()),
                fetched.detail().flatMap(ActivityDetail::pool),
                plan,
                history(activity, fetched),
                thresholds,
                channels,
                pulse == Pulse.SPOILED
                        ? Optional.empty()
                        : channels.heartRate().map(faults::believed).filter(hr -> hr.known() > 0),
                pulse,
                faults.all(),
                fetched.beside());
        note(recorded, planned, flaws);
        flaws.addAll(new FaultFlaws(faults, limits).all());
        flaws.addAll(new LogAudit(
                        activity, readable(fetched), fetched.context().athlete().zone())
                .flaws());
        return recorded;
    }

    private static Pulse pulse(Channels channels, Faults faults) {
        if (channels.heartRate().isEmpty()) {
            return Pulse.NONE;
        }
        boolean covered = coverage(channels.heartRate().get()) >= HEART_RATE_COVERAGE;
        return faults.pulse() == Pulse.SOUND && !covered ? Pulse.PATCHY : faults.pulse();
    }

    private static void note(Recorded recorded, List<CalendarEvent> planned, List<Flaw> flaws) {
        Activity activity = recorded.activity();
        activity.excluded()
                .forEach(exclusion -> flaws.add(Flaw.of(
                        switch (exclusion) {
                            case TIME -> Flaw.Code.EXCLUDED_TIME;
                            case POWER -> Flaw.Code.EXCLUDED_POWER;
                            case HEART_RATE -> Flaw.Code.EXCLUDED_HEART_RATE;
                            case PACE -> Flaw.Code.EXCLUDED_PACE;
                        })));
        if (!activity.analyzed()) {
            flaws.add(Flaw.of(Flaw.Code.NOT_ANALYZED));
        }
        if (recorded.plan().isEmpty()) {
            int open = (int) planned.stream().filter(e -> isOpen(e, activity)).count();
            if (open > 0) {
                flaws.add(Flaw.of(Flaw.Code.PLAN_NOT_LINKED, open));
            }
        }
        if (recorded.anyStream().isEmpty()) {
            flaws.add(Flaw.of(activity.source() == Source.MANUAL ? Flaw.Code.MANUAL_ENTRY : Flaw.Code.NO_RECORDING));
            return;
        }
        noteStreams(recorded, recorded.anyStream().get(), flaws);
    }

    private static void noteStreams(Recorded recorded, SampleStream axis, List<Flaw> flaws) {
        if (recorded.power().isPresent()) {
            if (recorded.activity().deviceWatts().equals(Optional.of(false))) {
                flaws.add(Flaw.of(Flaw.Code.POWER_ESTIMATED));
            }
            if (recorded.thresholds().ftpWatts().isEmpty()) {
                flaws.add(Flaw.of(Flaw.Code.NO_THRESHOLD));
            }
        }
        if (recorded.pulse() == Pulse.NONE && !recorded.activity().excluded().contains(Exclusion.HEART_RATE)) {
            flaws.add(Flaw.of(Flaw.Code.NO_HEART_RATE));
        }
        recorded.channels()
                .heartRate()
                .filter(hr -> coverage(hr) < 0.98)
                .ifPresent(hr -> flaws.add(Flaw.of(Flaw.Code.HEART_RATE_PARTIAL, 100 * coverage(hr))));
        int missing = 0;
        int longest = 0;
        for (int i = 1; i < axis.samples(); i++) {
            int lost = axis.second(i) - axis.second(i - 1) - axis.heldSeconds(i - 1);
            missing += lost;
            longest = Math.max(longest, lost);
        }
        if (missing > GAP_SECONDS) {
            flaws.add(new Flaw(Flaw.Code.RECORDING_GAPS, missing, longest));
        }
    }

    private static Optional<CalendarEvent> linked(Activity activity, List<CalendarEvent> planned) {
        return planned.stream()
                .filter(e -> activity.plannedEventId().equals(Optional.of(e.id()))
                        || e.pairedActivityId().equals(Optional.of(activity.id())))
                .findFirst();
    }

    private static boolean isOpen(CalendarEvent event, Activity activity) {
        return event.pairedActivityId().isEmpty()
                && event.day().equals(activity.day())
                && event.sport().equals(Optional.of(activity.sport()));
    }

    private static List<Activity> history(Activity activity, Fetched fetched) {
        return readable(fetched).stream()
                .filter(a -> a.start().isBefore(activity.start()))
                .toList();
    }

    private static List<Activity> readable(Fetched fetched) {
        return fetched.listed().stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(a -> a.athleteId().equals(fetched.context().athlete().id()))
                .toList();
    }

    private static double coverage(SampleStream stream) {
        return stream.known() / (double) stream.samples();
    }
}
