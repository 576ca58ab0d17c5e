package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.rules.SideBySideRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    private static final String ANALYZE = "analyze_training";

    static Rendered of(Interpreted i) {
        var words = new CauseText(Units.of(i.athlete()));
        List<RuleCited> why = i.findings().stream().map(Rendered::cited).toList();
        List<RuleCited> likely = causes(i, standing -> standing != Standing.UNLIKELY).stream()
                .map(words::cited)
                .toList();
        var data = data(i, words, why, likely);
        var pair = new PairText(i, Units.of(i.athlete()));
        var lines = new Lines(data, data.understood().days());
        lines.add(pair.subject(i.session()));
        lines.add("Against " + pair.subject(i.against()));
        if (!i.scope().isBrief()) {
            lines.add(pair.parts());
        }
        lines.add(pair.fade());
        lines.add(pair.cost());
        lines.add(likely(i, words));
        lines.add(pair.ruledOut(causes(i, standing -> standing == Standing.UNLIKELY), words));
        if (!i.unknown().isEmpty()) {
            lines.add("Not known: "
                    + String.join(
                            "; ", i.unknown().stream().map(CauseText::missing).toList())
                    + ".");
        }
        return new Rendered(new Answer(lines.close(List.of()), data));
    }

    private static TrainingAnswer data(Interpreted i, CauseText words, List<RuleCited> why, List<RuleCited> likely) {
        var activity = i.session().activity();
        var span = Hunt.span(activity.day(), i.against().activity().day());
        return new TrainingAnswer(
                        Headline.of(i),
                        AthleteRef.of(i.athlete()),
                        i.today(),
                        new Understood("two_activities", span.first(), span.last(), Optional.of(activity.id())),
                        i.confidence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Stream.concat(why.stream(), likely.stream()).toList(),
                        whatWouldChange(i),
                        List.of(),
                        i.notes(),
                        next(i))
                .with(Sections.of(i, words));
    }

    private static RuleCited cited(Finding finding) {
        String says = finding.rule().equals(SideBySideRules.FELL_MORE)
                ? "last part against first " + signed(1, finding.number(0)) + " % here, " + signed(1, finding.number(1))
                        + " % there"
                : "heart rate at equal output " + signed(0, finding.number(0)) + " bpm";
        return RuleCited.of(finding.rule(), says);
    }

    private static List<Cause> causes(Interpreted i, Predicate<Standing> wanted) {
        return i.causes().stream()
                .filter(cause -> wanted.test(cause.standing()))
                .toList();
    }

    private static Optional<String> likely(Interpreted i, CauseText words) {
        List<String> told = new ArrayList<>();
        for (Cause cause : causes(i, standing -> standing != Standing.UNLIKELY)) {
            RuleCited cited = words.cited(cause);
            told.add((cause.standing() == Standing.LIKELY ? "likely " : "possibly ") + CauseText.name(cause.kind())
                    + ": " + cited.says() + " " + cited.tag());
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of("Why, likely and not certain: " + String.join("; ", told) + ".");
    }

    private static List<String> whatWouldChange(Interpreted i) {
        List<String> changes = new ArrayList<>();
        if (i.unknown().contains(Cause.Kind.LESS_FUEL)) {
            changes.add("carbohydrate logged for both would let fuel be weighed");
        }
        if (i.cost().filter(cost -> cost.noise().isEmpty()).isPresent()) {
            changes.add("more sessions of that name would tell noise from change");
        }
        if (i.fell()) {
            changes.add("the same session again on a cool day, on the same course and fed, would part the reasons");
        }
        return changes;
    }

    private static List<NextAction> next(Interpreted i) {
        Scope scope = i.scope();
        String athlete = i.athlete().id();
        return List.of(
                new NextAction(
                        ANALYZE,
                        scope.arguments(
                                athlete, "activity", i.session().activity().id()),
                        "this one in full"),
                new NextAction(
                        ANALYZE,
                        scope.arguments(
                                athlete, "activity", i.against().activity().id()),
                        "the other"));
    }
}
