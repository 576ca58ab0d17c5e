package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.compareperiods.answer.Compared;
import io.github.intervalscoach.intents.compareperiods.answer.ComparisonAnswer;
import io.github.intervalscoach.intents.compareperiods.answer.MarkedDays;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.compareperiods.curves.CurveJudgement;
import io.github.intervalscoach.intents.compareperiods.curves.CurveText;
import io.github.intervalscoach.intents.compareperiods.curves.TypedCurves;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.rules.CompareRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    private static final int MOST_MARKS = 4;

    /** Where both periods have some, they are no alert. */
    private static final int FEW_MARKS = 2;

    static Rendered of(Interpreted i) {
        var rounded = new RoundedComparison(
                new Selection(i.asked().scope()), i.asked().scope());
        var rules = new RuleText(i);
        Windows windows = i.asked().windows();
        var data = new ComparisonAnswer(
                curves(i).map(curves -> curves.headline() + Headline.beside(i)).orElseGet(() -> Headline.of(i)),
                AthleteRef.of(i.asked().athlete()),
                windows.today(),
                new Compared(
                        "two_periods",
                        windows.newer().first(),
                        windows.newer().last(),
                        windows.older().first(),
                        windows.older().last(),
                        i.asked().scope().sport()),
                i.confidence(),
                i.figuresNewer().map(rounded::figures),
                i.figuresOlder().map(rounded::figures),
                rounded.differences(i.judgement()),
                i.curves().map(found -> TypedCurves.of(found, i.asked().scope().isFull())),
                rounded.chance(i.judgement()),
                i.marks().stream().map(Rendered::marked).toList(),
                i.spoke().stream().map(rules::cited).toList(),
                changes(i),
                alerts(i),
                i.flaws().stream().map(NoteText::of).toList(),
                new NextSteps(i).all());
        return new Rendered(new Answer(text(data, i), data));
    }

    private static MarkedDays marked(Mark mark) {
        return new MarkedDays(
                mark.kind().name().toLowerCase(Locale.ROOT),
                mark.in(),
                mark.days().first(),
                mark.days().last());
    }

    private static List<Alert> alerts(Interpreted i) {
        if (!isUnlike(i)) {
            return List.of();
        }
        String rule =
                i.spoke().contains(CompareRules.LIGHT_WEEK) ? CompareRules.LIGHT_WEEK.id() : CompareRules.MARKED.id();
        return List.of(new Alert(rule, "not like with like; " + MarkText.listed(i.marks(), MOST_MARKS)));
    }

    private static boolean isUnlike(Interpreted i) {
        return i.judgement().decided() > 0 && Interpreted.isOneSided(i.marks());
    }

    private static List<String> changes(Interpreted i) {
        List<String> changes = new ArrayList<>();
        if (i.curves().filter(CurveJudgement::isOpen).isPresent()) {
            changes.add("an all-out effort of 5 and 20 min, or a race, in each period");
        }
        if (isUnlike(i)) {
            changes.add("periods that both hold such days, or neither");
        }
        if (i.judgement().decided() > i.judgement().countReal()) {
            changes.add("a change beyond the noise, or longer periods");
        }
        return changes;
    }

    private static String text(ComparisonAnswer data, Interpreted i) {
        var words = new ComparisonText(Units.of(i.asked().athlete()));
        String sport = i.asked().scope().sport().map(name -> name + ", ").orElse("");
        var lines = new Lines(data, sport + days(i.newer()) + " against " + days(i.older()));
        var selection = new Selection(i.asked().scope());
        curves(i).ifPresent(curves -> {
            lines.add(curves.table());
            if (!i.asked().scope().isBrief()) {
                curves.lines().forEach(lines::add);
            }
        });
        lines.add(words.differences(selection.listed(i.judgement())));
        boolean beside = i.asked().scope().isBesideCurves();
        if (!i.asked().scope().isBrief() && !beside) {
            lines.add(words.leftOut("Also within noise", selection.leftOut(i.judgement(), Verdict.WITHIN_NOISE)));
            lines.add(
                    words.leftOut("Cannot say, too few values", selection.leftOut(i.judgement(), Verdict.CANNOT_SAY)));
        }
        if (data.alerts().isEmpty() && !i.marks().isEmpty()) {
            lines.add("Marked: " + MarkText.listed(i.marks(), FEW_MARKS) + ".");
        }
        if (!beside) {
            lines.add(words.withoutMarked(changed(i), MarkText.what(i.marks())));
            lines.add(words.totals(data.newer(), data.older()));
        }
        lines.add(data.newer().flatMap(f -> words.sports(Side.NEWER, f)));
        lines.add(data.older().flatMap(f -> words.sports(Side.OLDER, f)));
        lines.add(data.newer().flatMap(f -> words.sessions(Side.NEWER, f)));
        lines.add(data.older().flatMap(f -> words.sessions(Side.OLDER, f)));
        return lines.close(untold(data));
    }

    /** A rule that an alert names need not be said again. */
    private static List<RuleCited> untold(ComparisonAnswer data) {
        return data.evidence().stream()
                .filter(rule ->
                        data.alerts().stream().noneMatch(alert -> alert.rule().equals(rule.rule())))
                .toList();
    }

    private static Optional<CurveText> curves(Interpreted i) {
        Windows windows = i.asked().windows();
        return i.curves()
                .map(found -> new CurveText(
                        found,
                        Units.of(i.asked().athlete()),
                        windows.today().getYear(),
                        i.asked().scope().isFull()));
    }

    private static List<Judged> changed(Interpreted i) {
        return i.judgement().differences().stream()
                .filter(d -> d.withoutMarked().isPresent())
                .toList();
    }

    private static String days(Period period) {
        DateRange days = period.done().orElse(period.asked());
        return days.length() == 1
                ? Wording.longDate(days.first())
                : Wording.shortDate(days.first())
                        + (days.first().getYear() == days.last().getYear()
                                ? ""
                                : " " + days.first().getYear())
                        + " to " + Wording.shortDate(days.last()) + " "
                        + days.last().getYear();
    }
}
