package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import io.github.intervalscoach.intents.assessrecovery.answer.NeedCount;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterRow;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterSection;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The typed rows: all of them up to thirty, else those who need something. */
final class Rows {
    private static final int MOST = 30;

    private Rows() {}

    static RosterSection of(Interpreted verdict) {
        List<Placed> all = verdict.placed();
        int unread = verdict.with(Need.NOT_READ).size();
        return new RosterSection(
                all.size(),
                all.size() - unread,
                Stream.of(Need.values())
                        .map(need -> new NeedCount(need, verdict.with(need).size()))
                        .filter(count -> count.athletes() > 0)
                        .toList(),
                shown(verdict).stream().map(Rows::row).toList());
    }

    static List<Placed> shown(Interpreted verdict) {
        Detail detail = verdict.scope().question().detail();
        boolean all = detail == Detail.FULL
                || (detail == Detail.STANDARD && verdict.placed().size() <= MOST);
        return all ? verdict.placed() : verdict.needy().stream().limit(MOST).toList();
    }

    private static RosterRow row(Placed placed) {
        var entry = placed.member().entry();
        var judged = placed.judged();
        int missed = judged.map(j -> j.week().missedDays()).orElse(0);
        return new RosterRow(
                entry.id(),
                entry.name().shown(),
                Optional.of(entry.access()).filter(access -> access != Access.WRITE),
                placed.need(),
                RowText.of(placed),
                placed.rules().stream().map(Rule::id).toList(),
                judged.flatMap(j -> j.glance().lastSignalDay())
                        .filter(day -> !day.equals(placed.member().today())),
                rounded(judged.map(j -> j.glance().startOfDayForm())),
                rounded(judged.map(j -> j.glance().openLoad())),
                missed > 0 ? OptionalInt.of(missed) : OptionalInt.empty(),
                judged.flatMap(j -> j.week().race()),
                placed.member().failure().map(Member.Failure::code));
    }

    private static OptionalDouble rounded(Optional<OptionalDouble> value) {
        return Round.to(1, value.orElse(OptionalDouble.empty()));
    }
}
