package io.github.intervalscoach.intents.answer;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table; cells are made safe, so that no text can break out of one. */
public final class Table {
    private final List<String> rows = new ArrayList<>();

    private Table(List<String> header) {
        add(header);
        rows.add("|" + "---|".repeat(header.size()));
    }

    /** A table with these column names. */
    public static Table of(String... header) {
        return new Table(List.of(header));
    }

    /** Adds a row with as many cells as the header has. */
    public Table row(String... cells) {
        add(List.of(cells));
        return this;
    }

    /** The table as lines, without a trailing line break. */
    @Override
    public String toString() {
        return String.join("\n", rows);
    }

    private void add(List<String> cells) {
        rows.add("| "
                + String.join(
                        " | ",
                        cells.stream()
                                .map(c -> c.replace('|', '/').replace('\n', ' '))
                                .toList())
                + " |");
    }
}
