package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a curve is made of, by the name that is asked for: {@code 1y}, {@code 42d}, {@code s0}, {@code all},
 * {@code r.2026-01-01.2026-03-31}, each with {@code -kj0} or {@code -kj1} for tired legs.
 *
 * @param name as asked for
 * @param from first day
 * @param to last day
 * @param fatigue how tired
 */
record CurveWindow(String name, LocalDate from, LocalDate to, Fatigue fatigue) {
    private static final Pattern NAME =
            Pattern.compile("(?:(?<count>[1-9][0-9]{0,3})(?<unit>[dwmy])|s(?<season>[0-9]{1,2})|(?<all>all)"
                    + "|r\\.(?<from>[0-9-]{10})\\.(?<to>[0-9-]{10}))(?:-(?<fatigue>kj[01]))?");

    /** Older than any recording. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /**
     * What a name means.
     *
     * @param newest the last day of those that end today
     * @throws Refused 422 for a name that means nothing
     */
    static CurveWindow named(String name, Account account, LocalDate newest) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw Refused.invalid("Invalid curve [" + name + "]");
        }
        Fatigue fatigue = parts.group("fatigue") == null ? Fatigue.NORMAL : Fatigue.named(parts.group("fatigue"));
        if (parts.group("all") != null) {
            return new CurveWindow(name, FIRST, newest, fatigue);
        }
        if (parts.group("from") != null) {
            return new CurveWindow(
                    name, LocalRange.date(parts.group("from")), LocalRange.date(parts.group("to")), fatigue);
        }
        if (parts.group("season") != null) {
            return season(name, account, newest, Integer.parseInt(parts.group("season")), fatigue);
        }
        return new CurveWindow(name, past(parts, newest), newest, fatigue);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate past(Matcher parts, LocalDate newest) {
        int count = Integer.parseInt(parts.group("count"));
        LocalDate before = switch (parts.group("unit")) {
            case "d" -> newest.minusDays(count);
            case "w" -> newest.minusWeeks(count);
            case "m" -> newest.minusMonths(count);
            default -> newest.minusYears(count);
        };
        return before.plusDays(1);
    }

    /** From one {@code SEASON_START} to the next; calendar years where the athlete set none. */
    private static CurveWindow season(String name, Account account, LocalDate newest, int back, Fatigue fatigue) {
        List<LocalDate> starts = account.events().values().stream()
                .filter(event -> is(event, "SEASON_START"))
                .map(event -> EventRows.start(event).toLocalDate())
                .filter(day -> !day.isAfter(newest))
                .sorted()
                .toList();
        int index = starts.size() - 1 - back;
        if (index < 0) {
            LocalDate year = LocalDate.of(newest.getYear() - back, 1, 1);
            LocalDate end = starts.isEmpty()
                    ? year.plusYears(1).minusDays(1)
                    : starts.get(0).minusDays(1);
            return new CurveWindow(name, year, end.isAfter(newest) ? newest : end, fatigue);
        }
        LocalDate end = back == 0 ? newest : starts.get(index + 1).minusDays(1);
        return new CurveWindow(name, starts.get(index), end, fatigue);
    }

    private static boolean is(JsonNode event, String category) {
        return event.path("category").asText().equals(category);
    }
}
