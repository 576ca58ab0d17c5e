package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.OperationText;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.applychanges.GroupRun.Part;
import io.github.intervalscoach.intents.applychanges.answer.AppliedAnswer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of results of several athletes, in words. */
record GroupText(GroupRendered shown, AppliedAnswer data) {
    private static final int MOST_ROWS = 30;

    /** Only counts: no name can be in it. */
    static String headline(List<Part> parts, boolean isDry) {
        int all = parts.stream().mapToInt(part -> part.member().operations()).sum();
        int done = sum(parts, isDry ? Interpreted.Tally::open : Interpreted.Tally::done);
        long failed = parts.stream().filter(part -> part.failure().isPresent()).count();
        String reasons = Stream.of(
                        words(sum(parts, Interpreted.Tally::stale), "refused, changed meanwhile"),
                        words(sum(parts, Interpreted.Tally::guarded), "refused, protected"),
                        words(sum(parts, Interpreted.Tally::failed), "failed"),
                        words(sum(parts, Interpreted.Tally::skipped), "not asked for"),
                        words(isDry ? sum(parts, Interpreted.Tally::done) : 0, "done before"),
                        words(isDry ? 0 : sum(parts, Interpreted.Tally::open), "not reached"),
                        failed == 0 ? "" : failed + (failed == 1 ? " athlete" : " athletes") + " not reached")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return done + " of " + all + (all == 1 ? " change" : " changes") + " of " + parts.size()
                + (parts.size() == 1 ? " athlete " : " athletes ") + (isDry ? "would be applied" : "applied")
                + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    String says() {
        var lines = new Lines(data, Wording.longDate(data.asOf()), state());
        lines.add(data.token() + " \u00b7 " + data.summary());
        lines.add(table());
        int more = shown.steps().size() - MOST_ROWS;
        if (more > 0) {
            lines.add("And " + more + " more: done and not_done have each.");
        }
        shown.parts().stream()
                .filter(part -> part.failure().isPresent())
                .forEach(part -> lines.add(label(part) + ": " + part.failure().orElseThrow()));
        shown.steps().stream()
                .flatMap(step -> step.words().cure().stream())
                .distinct()
                .forEach(lines::add);
        data.athletes().stream()
                .flatMap(row -> row.outsideMessageDraft().stream())
                .findFirst()
                .ifPresent(draft -> lines.add("Message draft (each row has one): " + draft));
        return lines.close();
    }

    private String state() {
        return switch (data.course()) {
            case REPLAYED -> "done before, nothing written now";
            case REHEARSED -> "dry run, nothing written";
            case FIRST, CONTINUED ->
                data.done().isEmpty()
                        ? "nothing written"
                        : data.dataQuality().isEmpty() ? "written and read back" : "written, not all of it read back";
        };
    }

    private String table() {
        Table table = Table.of("#", "Athlete", "Day", "Change", "Result");
        shown.steps().stream().limit(MOST_ROWS).forEach(step -> {
            var operation = step.words().step().operation();
            var words = new OperationText(
                    operation, Units.of(step.part().what().orElseThrow().asked().athlete()));
            table.row(
                    Integer.toString(operation.number() + step.before()),
                    label(step.part()),
                    words.day(),
                    AppliedText.change(operation.verb(), words),
                    step.words().result());
        });
        return table.toString();
    }

    private static String label(Part part) {
        return part.member().athleteName() + " (" + part.member().athleteId() + ")";
    }

    private interface Count {
        int of(Interpreted.Tally tally);
    }

    private static int sum(List<Part> parts, Count count) {
        return parts.stream()
                .flatMap(part -> part.what().stream())
                .mapToInt(what -> count.of(what.number()))
                .sum();
    }

    private static String words(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }
}
