package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.athletes.OneRoster;
import io.github.intervalscoach.intents.change.GroupSummary;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow.State;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.List;
import java.util.Optional;

/** The same change for several athletes: each is asked about alone, and all are shown in one table. */
record GroupChange(
        GroupAsked group, Question question, Journal journal, WorkoutLanguage language, Writes writes, Now now) {
    /**
     * The table, with a change to approve where any athlete has one.
     *
     * @throws InvalidQuestion where the question is refused for everybody, for one reason
     */
    Reply reply(Ports ports) {
        Ports known = ports.reading(new OneRoster(ports.athleteProfiles(), group.roster()));
        List<MemberView> views = group.askings().stream()
                .map(asking -> MemberView.of(asking.entry(), () -> look(asking, known)))
                .toList();
        refusedForAll(views).ifPresent(refused -> {
            throw refused;
        });
        var rendered = new GroupRendered(group.coach(), now.today(group.coach().zone()), question, writes, views);
        List<Proposal> proposals =
                views.stream().flatMap(view -> view.proposal().stream()).toList();
        return proposals.isEmpty()
                ? new Reply.Said(rendered.nothing())
                : new Reply.Several(
                        group.coach().id(),
                        proposals,
                        GroupSummary.of(proposals),
                        question.chosen(),
                        rendered::preview);
    }

    private MemberView look(GroupAsked.Asking asking, Ports ports) {
        Athlete athlete =
                Await.value(ports.athleteProfiles().athlete(asking.entry().id()));
        var asked = new Asked(athlete, now.today(athlete.zone()), asking.question(), writes);
        var fetched = Fetched.from(asked, ports, journal, language);
        if (fetched.unclear().isPresent()) {
            var answer = new UnclearAnswer(asked, fetched.unclear().get()).answer();
            return MemberView.unclear(asking.entry(), asked, (ModifyAnswer) answer.data());
        }
        var computed = Computed.of(Audited.of(fetched));
        return MemberView.of(asking.entry(), Interpreted.of(computed), new Hold(computed).reason());
    }

    private static Optional<InvalidQuestion> refusedForAll(List<MemberView> views) {
        List<InvalidQuestion> refusals =
                views.stream().flatMap(view -> view.refusal().stream()).toList();
        long asked =
                views.stream().filter(view -> view.state() != State.READ_ONLY).count();
        boolean isOne = refusals.stream().map(InvalidQuestion::cause).distinct().count() == 1;
        return isOne && refusals.size() == asked ? Optional.of(refusals.get(0)) : Optional.empty();
    }
}
