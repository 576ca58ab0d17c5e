package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.OperationText;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.modifytraining.answer.Candidate;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow.State;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table for all, whoever is left out below it. */
record GroupText(GroupRendered shown, ModifyAnswer data) {
    private static final int MOST_ROWS = 30;
    private static final int MOST_NEAR = 2;

    /** Only counts: no name can be in it. */
    static String headline(Question question, List<MemberView> views) {
        long changed = count(views, State.PROPOSED);
        String left = Stream.of(State.values())
                .filter(state -> state != State.PROPOSED && count(views, state) > 0)
                .map(state -> count(views, state) + " " + words(state))
                .collect(Collectors.joining(", "));
        String action = question.action().name().charAt(0)
                + question.action().name().substring(1).toLowerCase(Locale.ROOT);
        return action + " for " + changed + " of " + views.size() + (views.size() == 1 ? " athlete" : " athletes")
                + (left.isEmpty() ? "" : "; " + left);
    }

    Answer preview() {
        var lines = new Lines(data, Wording.longDate(data.asOf()), "preview, nothing written");
        lines.add(table());
        left(lines);
        data.group().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.outsideMessageDraft().stream())
                .findFirst()
                .ifPresent(draft -> lines.add("Message draft (each row has one): " + draft));
        lines.add(
                shown.writes().canApply()
                        ? "Each athlete's part has a token of its own and is valid for two days, or until what it touches"
                                + " changes; only takes numbers of the table."
                        : "This server only shows changes; make them by hand, or start it with --writes gate.");
        return new Answer(lines.close(), data);
    }

    Answer nothing() {
        var lines = new Lines(data, Wording.longDate(data.asOf()), "nothing proposed");
        left(lines);
        return new Answer(lines.close(), data);
    }

    private String table() {
        Table table = Table.of("#", "Athlete", "Day", "From", "To", "Week's load");
        List<GroupRow> rows = data.group().orElseThrow().rows();
        int written = 0;
        for (int i = 0; i < rows.size() && written < MOST_ROWS; i++) {
            MemberView view = shown.views().get(i);
            for (Operation operation : operations(view)) {
                int number = rows.get(i).operations().get(0).number() + operation.number() - 1;
                var words = new OperationText(operation, view.units().orElseGet(() -> Units.of(shown.coach())));
                table.row(
                        Integer.toString(number),
                        view.label(),
                        words.day(),
                        words.from(),
                        words.to(),
                        operation.number() == 1 ? load(view) : "");
                written++;
            }
        }
        return table.toString();
    }

    private void left(Lines lines) {
        int all = data.group().orElseThrow().operations();
        if (all > MOST_ROWS) {
            lines.add("And " + (all - MOST_ROWS) + " more: group has each.");
        }
        shown.views().stream()
                .filter(view -> view.state() != State.PROPOSED || !view.says().isEmpty())
                .forEach(view -> lines.add(line(view)));
    }

    private static String line(MemberView view) {
        String near = view.near().stream().limit(MOST_NEAR).map(GroupText::near).collect(Collectors.joining("; "));
        return view.label()
                + (view.state() == State.PROPOSED ? ": " : ", " + words(view.state()) + ": ")
                + String.join(" ", view.says())
                + (near.isEmpty() ? "" : " " + near + ".");
    }

    private static String near(Candidate one) {
        return Wording.shortDate(one.day()) + " \u2018" + one.outsideName() + "\u2019"
                + (one.seconds().isPresent()
                        ? ", " + Wording.duration(one.seconds().getAsInt())
                        : "")
                + " (" + one.id() + ")";
    }

    private static String load(MemberView view) {
        return view.proposal().map(proposal -> proposal.consequences().weeks()).orElse(List.of()).stream()
                .limit(2)
                .map(GroupText::load)
                .collect(Collectors.joining("; "));
    }

    private static String load(Consequences.Week week) {
        return number(week.loadPointsBefore()) + " \u2192 " + number(week.loadPointsAfter());
    }

    private static String number(OptionalDouble points) {
        return points.isPresent() ? Wording.number(0, points.getAsDouble()) : "unknown";
    }

    private static List<Operation> operations(MemberView view) {
        return view.proposal().map(proposal -> proposal.operations()).orElse(List.of());
    }

    private static long count(List<MemberView> views, State state) {
        return views.stream().filter(view -> view.state() == state).count();
    }

    private static String words(State state) {
        return switch (state) {
            case PROPOSED -> "changed";
            case HELD_BACK -> "left out for a race or a mark";
            case THERE_ALREADY -> "there already";
            case UNCLEAR -> "unclear";
            case NOTHING_TO_CHANGE -> "nothing to change";
            case READ_ONLY -> "read only";
            case REFUSED -> "refused";
            case NOT_READ -> "not read";
        };
    }
}
