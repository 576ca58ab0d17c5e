package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * What everyone did, a row for each athlete and week. It counts all activities, those that Strava withholds included,
 * and only the days asked for of a week that is not asked for as a whole.
 */
final class SummaryResource {
    private static final int DEFAULT_DAYS = 6;

    /** Rows are not made further back; the service's own limit is not known. */
    private static final int MOST_YEARS = 30;

    private final World world;

    SummaryResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.getJson("athlete/*/athlete-summary", this::list);
    }

    private Reply list(Request request) {
        Query query = request.query();
        LocalDate today = world.today();
        LocalDate start = query.text("start")
                .map(LocalRange::startOf)
                .map(d -> d.toLocalDate())
                .orElse(today.minusDays(DEFAULT_DAYS));
        LocalDate end = query.text("end")
                .map(LocalRange::endOf)
                .map(d -> d.toLocalDate())
                .orElse(today);
        LocalDate first = latest(start, today.minusYears(MOST_YEARS));
        LocalDate last = end.isAfter(today.plusYears(1)) ? today.plusYears(1) : end;
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Account account : athletes(request)) {
            var weeks = new WeekRows(
                    account, today, last, account == request.access().caller());
            for (LocalDate monday = monday(first); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
                rows.add(weeks.row(monday, latest(monday, first), earliest(monday.plusDays(DEFAULT_DAYS), last)));
            }
        }
        return Reply.ok(rows);
    }

    /** The athlete of the path and whom that one follows or coaches, as far as the caller may read them. */
    private static List<Account> athletes(Request request) {
        Account named = request.athlete();
        List<String> tags = request.query().list("tags");
        return request.access().readable().stream()
                .filter(account -> account == named
                        || named.readable().contains(account.id())
                        || named.coached().contains(account.id()))
                .filter(account -> tags.isEmpty() || isTagged(account, tags))
                .toList();
    }

    private static boolean isTagged(Account account, List<String> tags) {
        for (JsonNode tag : account.athlete().path("icu_tags")) {
            if (tags.contains(tag.asText())) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
