package io.github.intervalscoach.intents.modifytraining;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.modifytraining.answer.Candidate;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow.State;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a coach may want for those who are left out. */
record GroupNext(Question question, List<MemberView> views) {
    private static final int MOST = 3;

    List<NextAction> calls() {
        return views.stream().flatMap(view -> call(view).stream()).limit(MOST).toList();
    }

    private Optional<NextAction> call(MemberView view) {
        boolean isMoved = question.action() == Action.MOVE || question.action() == Action.COPY;
        if (view.state() == State.HELD_BACK && isMoved) {
            return Optional.of(new NextAction(
                    "modify_training", again(view), "for " + view.entry().id() + " all the same"));
        }
        return view.state() == State.THERE_ALREADY && question.percent().isPresent()
                ? Optional.of(shorter(view, view.near().get(0)))
                : Optional.empty();
    }

    private NextAction shorter(MemberView view, Candidate near) {
        return new NextAction(
                "modify_training",
                ImmutableMap.of(
                        "athlete",
                        view.entry().id(),
                        "action",
                        "update",
                        "target",
                        List.of(near.id()),
                        "percent",
                        question.percent().orElseThrow()),
                "shorten " + near.id() + " where it stands");
    }

    private ImmutableMap<String, Object> again(MemberView view) {
        var arguments = ImmutableMap.<String, Object>builder();
        arguments.put("athlete", view.entry().id());
        arguments.put("action", question.action().name().toLowerCase(Locale.ROOT));
        if (!question.target().isEmpty()) {
            arguments.put("target", question.target());
        }
        Stream.of("date", "from", "to", "new_date").forEach(name -> value(name).ifPresent(v -> arguments.put(name, v)));
        question.percent().ifPresent(percent -> arguments.put("percent", percent));
        return arguments.buildOrThrow();
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "date" -> question.date();
            case "from" -> question.from();
            case "to" -> question.to();
            default -> question.newDate();
        };
    }
}
