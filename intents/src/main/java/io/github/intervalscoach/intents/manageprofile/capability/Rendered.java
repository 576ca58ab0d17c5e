package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Answerable;
import io.github.intervalscoach.intents.manageprofile.answer.Capability;
import io.github.intervalscoach.intents.manageprofile.answer.CapabilitySection;
import io.github.intervalscoach.intents.manageprofile.answer.Include;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.SessionLacks;
import io.github.intervalscoach.intents.manageprofile.capability.Interpreted.Judged;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static final int LAST_SESSIONS = 10;

    static Rendered of(Interpreted i) {
        var section = new CapabilitySection(
                Span.SESSION_DAYS,
                Span.WELLNESS_DAYS,
                i.sessions(),
                i.withheld().size(),
                i.judged().stream().map(judged -> capability(judged, i)).toList(),
                i.asked().shows(Include.SESSIONS)
                        ? i.log().stream()
                                .limit(LAST_SESSIONS)
                                .map(Rendered::lacks)
                                .toList()
                        : List.of());
        var data = new ProfileAnswer(
                headline(i),
                AthleteRef.of(i.asked().athlete()),
                i.asked().today(),
                new Understood("capability", i.asked().today(), i.asked().today(), Optional.empty()),
                Confidence.HIGH,
                Optional.empty(),
                List.of(),
                Optional.of(section),
                List.of(RuleCited.of(ProfileRules.CAPABILITY, "there often and recently enough, or not")),
                List.of("what is mended is read from the next sync on"),
                List.of(),
                notes(i),
                next(i));
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        new CapabilityText(i, section).middle().forEach(lines::add);
        return new Rendered(new Answer(lines.close(), data));
    }

    private static String headline(Interpreted i) {
        return "This data answers " + i.count(Answerable.YES) + " of "
                + i.judged().size() + " kinds of question, " + i.count(Answerable.PARTLY) + " partly, "
                + i.count(Answerable.NO) + " not";
    }

    private static Capability capability(Judged judged, Interpreted i) {
        Counted counted = judged.counted();
        return new Capability(
                counted.topic().name().toLowerCase(Locale.ROOT),
                judged.answerable(),
                counted.topic().tool(),
                counted.topic().restsOn(),
                counted.n(),
                counted.of(),
                counted.newest(),
                judged.answerable() == Answerable.YES
                        ? Optional.empty()
                        : Optional.of(
                                counted.n() == counted.of() && !i.withheld().isEmpty()
                                        ? "Upload the files of the sessions that are withheld."
                                        : counted.topic().fix()));
    }

    private static SessionLacks lacks(LoggedActivity entry) {
        return new SessionLacks(
                entry.id(),
                entry.day(),
                entry instanceof Activity activity ? activity.sport() : "withheld",
                Lacks.of(entry));
    }

    private static List<DataNote> notes(Interpreted i) {
        List<DataNote> notes = new ArrayList<>();
        if (!i.withheld().isEmpty()) {
            notes.add(new DataNote(
                    "strava_withheld",
                    i.withheld().size() + (i.withheld().size() == 1 ? " session" : " sessions")
                            + " from Strava, which forbids handing the data on, the newest on "
                            + Wording.shortDate(i.withheld().get(0).day()) + ".",
                    "For good. Upload the original files to Intervals.icu, or connect the device's own service instead of"
                            + " Strava."));
        }
        if (i.sessions() == 0) {
            notes.add(new DataNote(
                    "no_sessions",
                    "No session that can be read in " + Span.SESSION_DAYS + " days.",
                    "Connect a device's service, or upload files."));
        }
        return notes;
    }

    private static List<NextAction> next(Interpreted i) {
        List<NextAction> next = new ArrayList<>();
        if (!i.asked().shows(Include.SESSIONS) && !i.log().isEmpty()) {
            next.add(new NextAction(
                    "manage_profile",
                    i.asked().arguments("action", "capability", "include", List.of("sessions")),
                    "the last ten sessions and what each lacks"));
        }
        next.add(new NextAction(
                "assess_recovery", i.asked().arguments("date", "today"), "readiness with what there is"));
        return next;
    }
}
