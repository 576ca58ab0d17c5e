package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * No day is longer than one long session may be, such as a tenth above the longest of the last 30 days. The programme
 * knows days, not sessions, so it holds every day to it.
 *
 * @param points most points of one session
 */
public record SessionCap(double points) implements LoadLimit {
    public SessionCap {
        Points.require(points, "points");
    }

    @Override
    public String key() {
        return "session_cap";
    }

    @Override
    public String unit() {
        return "points/day";
    }

    @Override
    public SessionCap loosenedBy(double amount) {
        return new SessionCap(points + LoadLimit.requireLoosening(amount));
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        LinearForm one = horizon.constant(1);
        return IntStream.rangeClosed(1, horizon.days())
                .mapToObj(day -> new LoadRow(day, horizon.sum(day, day), points, one))
                .toList();
    }
}
