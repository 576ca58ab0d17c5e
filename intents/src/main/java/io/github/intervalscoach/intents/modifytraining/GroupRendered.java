package io.github.intervalscoach.intents.modifytraining;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.MessageDraft;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.OperationShown;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow.State;
import io.github.intervalscoach.intents.modifytraining.answer.GroupSection;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of several athletes in both channels: one row each, whoever is left out among them. */
record GroupRendered(Athlete coach, LocalDate today, Question question, Writes writes, List<MemberView> views) {
    GroupRendered {
        views = views.stream().sorted(Comparator.comparing(MemberView::state)).toList();
    }

    /** Nobody has anything to approve. */
    Answer nothing() {
        var section = new GroupSection(Optional.empty(), Optional.empty(), 0, rows(List.of()));
        ModifyAnswer data = data(section, new GroupNext(question, views).calls());
        return new GroupText(this, data).nothing();
    }

    /** Under the names that it was kept by. */
    Answer preview(ChangeGroup group) {
        var section = new GroupSection(
                Optional.of(group.token().text()),
                Optional.of(group.summary()),
                group.operations(),
                rows(group.members()));
        List<NextAction> apply = writes.canApply() ? List.of(apply(group)) : List.of();
        ModifyAnswer data = data(
                section,
                Stream.concat(apply.stream(), new GroupNext(question, views).calls().stream())
                        .toList());
        return new GroupText(this, data).preview();
    }

    private ModifyAnswer data(GroupSection section, List<NextAction> next) {
        boolean isHeld = views.stream().anyMatch(view -> view.state() == State.HELD_BACK);
        return ModifyAnswer.without(
                        GroupText.headline(question, views),
                        AthleteRef.of(coach),
                        today,
                        question.action().name().toLowerCase(Locale.ROOT))
                .of(
                        section,
                        isHeld
                                ? List.of(RuleCited.of(
                                        ChangeRules.SEVERAL,
                                        "of several at once, nobody trains on a race or marked day"))
                                : List.of(),
                        next);
    }

    private static NextAction apply(ChangeGroup group) {
        return new NextAction(
                NextAction.GATE,
                ImmutableMap.of("idempotency_token", group.token().text(), "summary", group.summary()),
                "Apply");
    }

    private List<GroupRow> rows(List<ChangeGroup.Member> members) {
        List<GroupRow> rows = new ArrayList<>();
        for (MemberView view : views) {
            Optional<ChangeGroup.Member> member = members.stream()
                    .filter(one -> one.athleteId().equals(view.entry().id()))
                    .findFirst();
            rows.add(row(view, member));
        }
        return rows;
    }

    private static GroupRow row(MemberView view, Optional<ChangeGroup.Member> member) {
        List<Operation> operations = view.proposal().map(Proposal::operations).orElse(List.of());
        return new GroupRow(
                view.entry().id(),
                view.entry().name().shown(),
                view.state(),
                member.map(one -> one.token().text()),
                operations.stream()
                        .map(operation -> operation.numbered(
                                operation.number() + member.orElseThrow().before()))
                        .map(OperationShown::of)
                        .toList(),
                view.says(),
                view.near(),
                MessageDraft.of(view.entry().name().shown(), operations));
    }
}
