package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.managegear.Interpreted.Judged;
import io.github.intervalscoach.intents.managegear.Interpreted.Standing;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.managegear.answer.NoForecast;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer about gear in words. */
record GearText(Interpreted found, GearAnswer data) {
    private static final int MOST_RETIRED = 5;
    private static final double SECONDS_PER_HOUR = 3600;

    String says() {
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        if (found.asked().question().detail() != Detail.BRIEF
                || found.inUse().stream().anyMatch(Standing::isPressing)) {
            lines.add(table().map(Table::toString));
        }
        lines.add(retired());
        return lines.close();
    }

    private Optional<Table> table() {
        if (found.inUse().isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of("Gear (id)", "Use", "Reminder", "Used of limit", "Left", "State");
        found.inUse().forEach(standing -> rows(standing, table));
        return Optional.of(table);
    }

    private void rows(Standing standing, Table table) {
        Gear gear = standing.piece().gear();
        String name = (standing.piece().whole().isPresent() ? "on it: " : "") + gear.type() + " \""
                + gear.name().shown() + "\" (" + gear.id() + ")";
        if (standing.reminders().isEmpty()) {
            table.row(name, use(gear), "none", "", "", "");
            return;
        }
        for (Judged judged : standing.reminders()) {
            boolean first = judged.equals(standing.reminders().get(0));
            table.row(
                    first ? name : "",
                    first ? use(gear) : "",
                    "\"" + judged.reminded().reminder().name().shown() + "\"",
                    joined(judged, limit -> used(limit.allowance())),
                    joined(judged, limit -> left(limit)),
                    state(judged));
        }
    }

    private static String joined(Judged judged, Function<Counted, String> words) {
        return judged.reminded().limits().stream().map(words).collect(Collectors.joining("; "));
    }

    private String use(Gear gear) {
        List<String> parts = new ArrayList<>();
        gear.distanceMeters().ifPresent(meters -> parts.add(distance(meters)));
        gear.timeSeconds().ifPresent(seconds -> parts.add(hours(seconds)));
        gear.activities().ifPresent(count -> parts.add(count + " activities"));
        return parts.isEmpty() ? "not counted" : String.join(", ", parts);
    }

    private String used(Allowance allowance) {
        return (allowance.used().isPresent()
                        ? amount(allowance, allowance.used().getAsDouble())
                        : "?") + " of " + amount(allowance, allowance.allowed());
    }

    private String left(Counted limit) {
        var remaining = limit.allowance().remaining();
        if (remaining.isEmpty()) {
            return "not counted";
        }
        double left = remaining.getAsDouble();
        return (left < 0 ? amount(limit.allowance(), -left) + " over" : amount(limit.allowance(), left))
                + (left > 0 ? when(limit) : "");
    }

    private String when(Counted limit) {
        if (limit.earliest().isEmpty()) {
            return limit.none().map(GearText::noForecast).orElse("");
        }
        LocalDate from = limit.earliest().get();
        if (limit.weeksWithUse().isEmpty()) {
            return ", " + date(from);
        }
        String to = limit.latest()
                .map(last -> last.equals(from) ? "" : " to " + date(last))
                .orElse(" or later");
        return ", about " + date(from) + to + " (" + limit.weeksWithUse().getAsInt() + " weeks of use)";
    }

    private static String noForecast(NoForecast why) {
        return switch (why) {
            case NO_USE -> ", no use in six weeks: no forecast";
            case TOO_NEW -> ", too new for a forecast";
            case BEYOND_A_YEAR -> ", in more than a year";
        };
    }

    private String date(LocalDate day) {
        return Wording.shortDate(day) + (day.getYear() == data.asOf().getYear() ? "" : " " + day.getYear());
    }

    private static String state(Judged judged) {
        var until = judged.reminded().reminder().snoozedUntil();
        return switch (judged.state()) {
            case DUE -> "**due**";
            case SNOOZED ->
                "due, snoozed until " + until.map(Wording::shortDate).orElse("later");
            case SOON -> "soon";
            case FINE -> "fine";
            case CANNOT_SAY -> "cannot say";
        };
    }

    private String amount(Allowance allowance, double value) {
        return switch (allowance.limit()) {
            case DISTANCE_METERS -> distance(value);
            case TIME_SECONDS -> hours(value);
            case ACTIVITIES -> Wording.number(0, value) + " activities";
            case DAYS -> Wording.number(0, value) + " days";
        };
    }

    private String distance(double meters) {
        return Units.of(found.asked().athlete()).distance().to(0).of(meters);
    }

    private static String hours(double seconds) {
        return Wording.number(0, seconds / SECONDS_PER_HOUR) + " h";
    }

    private Optional<String> retired() {
        if (found.retired().isEmpty()) {
            return Optional.empty();
        }
        int shown = found.asked().question().detail() == Detail.FULL
                ? found.retired().size()
                : MOST_RETIRED;
        int more = found.retired().size() - shown;
        return Optional.of("Retired, not in use: "
                + found.retired().stream()
                        .limit(shown)
                        .map(piece -> "\"" + piece.gear().name().shown() + "\" ("
                                + piece.gear().id() + ", " + use(piece.gear())
                                + piece.gear()
                                        .retired()
                                        .map(day -> ", " + Wording.shortDate(day) + " " + day.getYear())
                                        .orElse("")
                                + ")")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "") + ".");
    }
}
