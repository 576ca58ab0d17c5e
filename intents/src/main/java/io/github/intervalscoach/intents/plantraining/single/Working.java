package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.AskedDays;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import io.github.intervalscoach.intents.rules.ChangeRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a workout, and proposes it for the days that are named. */
public final class Working {
    private final Known known;
    private final Asked asked;
    private final Written written;
    private final List<LocalDate> days;

    private Working(Known known, Written written, List<LocalDate> days) {
        this.known = known;
        this.asked = known.asked();
        this.written = written;
        this.days = days;
    }

    /** The workout alone where no day is named; otherwise a preview. */
    public static Reply reply(Known known, WorkoutLanguage language) {
        Asked asked = known.asked();
        Meant meant = Meant.of(known);
        var working = new Working(
                known,
                Written.read(asked.question().text(), meant.sport(), asked.athlete(), language)
                        .first(meant.reading()),
                asked.question()
                        .date()
                        .map(said -> AskedDays.ahead(said, asked.today()))
                        .orElse(List.of()));
        return working.days.isEmpty() ? working.shown() : working.proposed();
    }

    private Reply shown() {
        String headline = written.title() + ": " + written.costs();
        var data = frame(headline).answer();
        var lines = new WorkoutText(data, written).begin("not saved, nothing to apply");
        lines.add("With date it is proposed for those days.");
        return new Reply.Said(new Answer(lines.close(), data));
    }

    private Reply proposed() {
        var changes = new Changes(known);
        days.forEach(day -> changes.add(written.on(day), "asked for"));
        Suggestion suggestion = changes.suggestion();
        return new Reply.Preview(
                suggestion.proposal(),
                asked.question().idempotencyToken().map(Token::new),
                changeSet -> preview(suggestion, changeSet));
    }

    private Answer preview(Suggestion suggestion, ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), suggestion.refused());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), asked.writes());
        var data = frame("Add " + written.title() + " on "
                        + days.stream().map(Wording::shortDate).collect(Collectors.joining(", ")) + ": "
                        + (days.size() == 1 ? "" : "each ") + written.costs())
                .changeSet(section)
                .alerting(suggestion.alerts())
                .because(evidence(suggestion))
                .then(text.apply())
                .answer();
        var lines = new WorkoutText(data, written).begin("preview, nothing written");
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }

    private static List<RuleCited> evidence(Suggestion suggestion) {
        var cited = new ArrayList<RuleCited>();
        boolean isTooClose = suggestion.effect().broken().stream()
                .anyMatch(breach -> breach.rule().equals(PlanRules.SPACING));
        if (isTooClose) {
            cited.add(RuleCited.of(ChangeRules.HARD, "hard: ten minutes or more near threshold and above, or a race"));
        }
        return cited;
    }

    private Frame frame(String headline) {
        LocalDate first = days.isEmpty() ? asked.today() : days.get(0);
        LocalDate last = days.isEmpty() ? asked.today() : days.get(days.size() - 1);
        return new Frame(asked, headline, new Understood("workout", first, last, Optional.empty()))
                .workout(WorkoutText.section(written, days));
    }
}
