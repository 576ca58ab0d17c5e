package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.RaceRef;
import io.github.intervalscoach.intents.analyzerace.answer.RaceText;
import io.github.intervalscoach.intents.analyzerace.answer.Scope;
import io.github.intervalscoach.intents.analyzerace.contest.Target.Unclear;
import io.github.intervalscoach.intents.analyzerace.contest.Target.Why;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer when no single race is meant: those to choose from, or what was searched and the nearest. */
public record UnclearAnswer(Diary diary, Wish wish, Unclear target, Scope scope) {
    private static final int MOST_CALLS = 2;

    /** Both channels. */
    public Answer answer() {
        List<RaceRef> candidates =
                target.candidates().stream().map(Contest::ref).toList();
        DateRange days = days();
        var data = new RaceAnswer(
                headline(),
                AthleteRef.of(diary.athlete()),
                diary.today(),
                new Understood(
                        target.why() == Why.SEVERAL ? "several_races" : "no_race",
                        days.first(),
                        days.last(),
                        Optional.empty()),
                Confidence.LOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidates,
                List.of(),
                List.of(),
                List.of("an id from the list, or the day of the race"),
                List.of(),
                notes(),
                next());
        return new Answer(text(data), data);
    }

    private String text(RaceAnswer data) {
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        if (!data.candidates().isEmpty()) {
            lines.add(new RaceText(Units.of(diary.athlete())).table(data.candidates()));
        }
        return lines.close();
    }

    private String headline() {
        return switch (target.why()) {
            case SEVERAL -> "Several fit; which one?";
            case NO_RECORDING -> "That race is over and no readable recording of it is there";
            case NONE ->
                target.candidates().isEmpty()
                        ? "No race found, behind or ahead"
                        : "No race found there; these are the nearest";
        };
    }

    private List<DataNote> notes() {
        List<DataNote> notes = new ArrayList<>();
        if (target.why() == Why.NONE) {
            notes.add(
                    new DataNote(
                            "searched",
                            "Searched: sessions from "
                                    + Wording.longDate(diary.searched().first()) + " to "
                                    + Wording.longDate(diary.searched().last()) + " ("
                                    + diary.listed().size()
                                    + "), races of the calendar a year around.",
                            diary.listed().isEmpty()
                                    ? "Nothing is logged: no races, or not synced, cannot say."
                                    : "A session counts as a race when flagged, linked to a race of the calendar, or named here."));
        }
        if (target.withheld() > 0) {
            notes.add(new DataNote(
                    "strava_withheld",
                    target.withheld() + (target.withheld() == 1 ? " session" : " sessions")
                            + " of the day from Strava, which forbids handing the data on.",
                    "It may be the race; upload the original file to have it read."));
        }
        return notes;
    }

    private List<NextAction> next() {
        return target.candidates().stream()
                .filter(race -> target.why() != Why.NO_RECORDING)
                .limit(MOST_CALLS)
                .map(race -> new NextAction(
                        "analyze_race",
                        scope.arguments(diary.athlete().id(), "race", race.id()),
                        Wording.shortDate(race.day())))
                .toList();
    }

    private DateRange days() {
        if (wish.days().isEmpty()) {
            return diary.searched();
        }
        return DateRange.of(wish.days().get(0));
    }
}
