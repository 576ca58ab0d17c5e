package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.athletes.RosterChoice;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several athletes at once, and what each is asked.
 *
 * @param coach whoever asks
 * @param roster everybody the coach may see
 */
record GroupAsked(Athlete coach, List<RosterEntry> roster, List<Asking> askings) {
    /** Each is looked at on its own, with a handful of calls. */
    private static final int MOST_ATHLETES = 30;

    /** A member's token has the group's and a number in it. */
    private static final int LONGEST_TOKEN = 58;

    /** The question as it is put about one of them. */
    record Asking(RosterEntry entry, Question question) {}

    /**
     * Those who are meant, where it is more than one: by a tag, all, or the name under which a group was changed.
     *
     * @throws InvalidQuestion where the question is about one athlete only, or nobody is meant
     */
    static Optional<GroupAsked> of(Question question, AthleteProfiles profiles, Journal journal) {
        Optional<GroupAsked> group = question.athlete().isEmpty()
                ? undone(question, profiles, journal)
                : question.athlete()
                        .filter(word -> !AthleteChoice.isId(word))
                        .flatMap(word -> tagged(word, question, profiles));
        group.ifPresent(many -> many.check(question));
        return group;
    }

    private static Optional<GroupAsked> tagged(String word, Question question, AthleteProfiles profiles) {
        var owner = profiles.owner();
        List<RosterEntry> roster = Await.value(profiles.roster());
        Optional<List<RosterEntry>> several = RosterChoice.several(word, roster);
        if (several.isEmpty()) {
            return Optional.empty();
        }
        Athlete coach = Await.value(owner);
        requireForMany(question);
        return Optional.of(new GroupAsked(
                coach,
                roster,
                several.get().stream()
                        .filter(entry -> !entry.id().equals(coach.id()))
                        .map(entry -> new Asking(entry, question.about(entry.id(), question.target())))
                        .toList()));
    }

    private static Optional<GroupAsked> undone(Question question, AthleteProfiles profiles, Journal journal) {
        Optional<Token> token = question.action() == Action.UNDO
                ? question.target().stream()
                        .map(String::strip)
                        .filter(text -> text.matches("[A-Za-z0-9_-]{3,64}"))
                        .map(Token::new)
                        .findFirst()
                : Optional.empty();
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Athlete coach = Await.value(profiles.owner());
        return journal.group(token.get(), coach.id()).map(group -> {
            List<RosterEntry> roster = Await.value(profiles.roster());
            List<String> named = question.target().stream().skip(1).toList();
            return new GroupAsked(
                    coach,
                    roster,
                    group.members().stream()
                            .map(member -> undone(member, roster, question, named))
                            .toList());
        });
    }

    private static Asking undone(
            ChangeGroup.Member member, List<RosterEntry> roster, Question question, List<String> named) {
        RosterEntry entry = roster.stream()
                .filter(one -> one.id().equals(member.athleteId()))
                .findFirst()
                .orElseGet(() -> new RosterEntry(member.athleteId(), OutsideText.name(member.athleteName())));
        List<String> target = new ArrayList<>(List.of(member.token().text()));
        target.addAll(named);
        return new Asking(entry, question.about(entry.id(), target));
    }

    private void check(Question question) {
        if (askings.isEmpty()) {
            throw new InvalidQuestion(
                    "nobody_meant",
                    "This key sees no athlete but its owner.",
                    "Leave athlete out to change the owner's own calendar.");
        }
        if (askings.size() > MOST_ATHLETES) {
            throw new InvalidQuestion(
                    "too_many_athletes",
                    askings.size() + " athletes; at most " + MOST_ATHLETES + " are changed at once.",
                    "Ask for a tag that fewer have.");
        }
        if (question.idempotencyToken()
                .filter(text -> text.length() > LONGEST_TOKEN)
                .isPresent()) {
            throw new InvalidQuestion(
                    "invalid_token",
                    "idempotency_token for several athletes is at most " + LONGEST_TOKEN + " long.",
                    "Choose a shorter one, or leave it out: the preview names one.");
        }
    }

    private static void requireForMany(Question question) {
        if (!question.symptoms().isEmpty()) {
            throw new InvalidQuestion(
                    "one_athlete_only",
                    "symptoms are what one athlete reports, and this asks about several.",
                    "Name that athlete by id or name, or leave symptoms out.");
        }
        switch (question.action()) {
            case CREATE, MOVE, UPDATE, COPY, SWAP, DELETE -> {
                if (!question.ids().isEmpty()) {
                    throw new InvalidQuestion(
                            "one_athlete_only",
                            "An id is one athlete's, and this asks about several.",
                            "Say in target what it is called, or give its day.");
                }
            }
            case UNDO ->
                throw new InvalidQuestion(
                        "one_athlete_only",
                        "Undo takes back what one token names.",
                        "Leave athlete out and put the token of all, or one athlete's own, in target.");
            default ->
                throw new InvalidQuestion(
                        "one_athlete_only",
                        "This is about one athlete, and several are meant.",
                        "Name one by id or name; several can have entries of the calendar made, moved, changed, copied,"
                                + " swapped or deleted.");
        }
    }
}
