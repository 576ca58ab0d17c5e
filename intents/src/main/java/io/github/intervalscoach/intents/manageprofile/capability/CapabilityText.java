package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Answerable;
import io.github.intervalscoach.intents.manageprofile.answer.Capability;
import io.github.intervalscoach.intents.manageprofile.answer.CapabilitySection;
import io.github.intervalscoach.intents.manageprofile.answer.SessionLacks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be answered, in words. */
record CapabilityText(Interpreted found, CapabilitySection data) {
    List<String> middle() {
        List<String> lines = new ArrayList<>();
        List<Capability> gaps = data.questions().stream()
                .filter(one -> one.answerable() != Answerable.YES)
                .sorted((a, b) -> b.answerable().compareTo(a.answerable()))
                .toList();
        if (!gaps.isEmpty()) {
            Table table = Table.of("Rests on", "Answered", "There (newest)", "How to mend it");
            gaps.forEach(one -> table.row(
                    one.restsOn(),
                    one.answerable() == Answerable.NO ? "**no**" : "partly",
                    count(one),
                    one.fix().orElse("")));
            lines.add("\n" + table + "\n");
        }
        List<Capability> whole = data.questions().stream()
                .filter(one -> one.answerable() == Answerable.YES)
                .toList();
        if (!whole.isEmpty() && !found.asked().isBrief()) {
            lines.add("Answered: "
                    + whole.stream().map(one -> words(one) + " " + count(one)).collect(Collectors.joining(", "))
                    + ".");
        }
        lines.add("Looked at " + data.sessionDays() + " days of sessions (" + data.sessions() + " readable, "
                + data.withheldSessions() + " withheld) and " + data.wellnessDays() + " days of wellness.");
        data.lastSessions().forEach(one -> lines.add("- " + session(one)));
        return lines;
    }

    private static String words(Capability one) {
        return one.question().replace('_', ' ').replace("hrv", "HRV").replace("ftp", "FTP");
    }

    private static String count(Capability one) {
        return (one.n() == one.of() ? Integer.toString(one.n()) : one.n() + " of " + one.of())
                + one.newest().map(day -> " (" + Wording.shortDate(day) + ")").orElse("");
    }

    private static String session(SessionLacks one) {
        return Wording.shortDate(one.day()) + " " + one.sport() + " (" + one.activityId() + "): "
                + (one.lacks().isEmpty()
                        ? "complete"
                        : "lacks " + String.join(", ", one.lacks()).replace('_', ' '));
    }
}
