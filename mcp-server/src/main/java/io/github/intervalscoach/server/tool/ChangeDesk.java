package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Grouping;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.applychanges.ApplyChanges;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.athletes.RosterChoice;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.change.Proposing;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the changes that intents propose: they get a name, are kept and shown; and where the mode says so,
 * are applied at once by the gate's own intent.
 */
public record ChangeDesk(Writes writes, Proposing proposing, ApplyChanges gate, Caps caps) {

    /** The intent's answer, its change kept or applied. */
    <Q extends Record> Answer answer(ProposingIntent<Q> intent, Q question, Ports ports, Now now) {
        String asked = intent.name() + " " + withoutName(question);
        Optional<Answer> before = replayed(question, asked, ports, now);
        if (before.isPresent()) {
            return before.get();
        }
        Reply reply = intent.reply(question, ports, now);
        if (reply instanceof Reply.Said said) {
            return said.answer();
        }
        if (writes == Writes.OFF) {
            throw new InvalidQuestion(
                    "writes_off",
                    "This server was started without changes (--writes off).",
                    "Whoever starts it may choose --writes gate; reading works as it is.");
        }
        return reply instanceof Reply.Several several
                ? kept(several, asked, isOrder(question), ports, now)
                : kept((Reply.Preview) reply, asked, isOrder(question), ports, now);
    }

    private Answer kept(Reply.Several several, String asked, boolean isOrder, Ports ports, Now now) {
        caps.check(several.proposals());
        Token token = several.chosen().orElseGet(() -> proposing.tokens().next());
        ChangeGroup group = new Grouping(several, asked, token).group(proposing.journal()::propose, now.instant());
        ChangeGroup kept = proposing.journal().join(group);
        return writes == Writes.DIRECT && isOrder
                ? applied(kept, isOrder, ports, now)
                : several.shown().apply(kept);
    }

    private Answer kept(Reply.Preview preview, String asked, boolean isOrder, Ports ports, Now now) {
        Proposal proposal = preview.proposal().from(asked);
        caps.check(proposal);
        ChangeSet kept = proposing.keep(proposal, preview.chosen(), now.instant());
        return writes == Writes.DIRECT && isOrder
                ? applied(kept, isOrder, ports, now)
                : preview.shown().apply(kept);
    }

    /** The same question under a name that was worked on already: what it asks for may be done, and gone from sight. */
    private Optional<Answer> replayed(Record question, String asked, Ports ports, Now now) {
        if (!(question instanceof ChangingQuestion changing)
                || changing.idempotencyToken().isEmpty()
                || !writes.canApply()) {
            return Optional.empty();
        }
        Token token = ChosenToken.parse(changing.idempotencyToken().get());
        Optional<ChangeGroup> group = group(changing, token, ports).filter(this::isStarted);
        if (group.isPresent()) {
            requireSame(group.get().token(), group.get().asked().equals(asked));
            return group.map(known -> applied(known, isOrder(question), ports, now));
        }
        return athlete(changing.athlete(), ports)
                .flatMap(athlete -> proposing.journal().find(token, athlete))
                .filter(JournalEntry::isStarted)
                .map(JournalEntry::changeSet)
                .map(known -> {
                    requireSame(known.token(), known.proposal().computedFrom().contains(asked));
                    return applied(known, isOrder(question), ports, now);
                });
    }

    /** Whose id it is; empty where several are meant. */
    private static Optional<String> athlete(Optional<String> word, Ports ports) {
        if (word.map(AthleteChoice::isId).orElse(true)) {
            return Optional.of(Await.value(AthleteChoice.resolve(word, ports.athleteProfiles()))
                    .id());
        }
        List<RosterEntry> roster = Await.value(ports.athleteProfiles().roster());
        return RosterChoice.several(word.get(), roster).isPresent()
                ? Optional.empty()
                : Optional.of(AthleteChoice.named(word.get(), roster));
    }

    /** An id is one athlete's; a name may be a tag's as well. */
    private Optional<ChangeGroup> group(ChangingQuestion changing, Token token, Ports ports) {
        if (changing.athlete().filter(AthleteChoice::isId).isPresent()) {
            return Optional.empty();
        }
        String owner = Await.value(ports.athleteProfiles().owner()).id();
        return proposing.journal().group(token, owner);
    }

    private boolean isStarted(ChangeGroup group) {
        return group.members().stream()
                .flatMap(member -> proposing.journal().find(member.token(), member.athleteId()).stream())
                .anyMatch(JournalEntry::isStarted);
    }

    private static void requireSame(Token token, boolean isSame) {
        if (!isSame) {
            throw new InvalidQuestion(
                    "token_taken",
                    "The token " + token + " names another change-set, which was applied already.",
                    "Choose another token, or leave it out to be given one.");
        }
    }

    private Answer applied(ChangeSet set, boolean isOrder, Ports ports, Now now) {
        Proposal proposal = set.proposal();
        return applied(set.token(), proposal.summary(), Optional.of(proposal.athleteId()), isOrder, ports, now);
    }

    private Answer applied(ChangeGroup group, boolean isOrder, Ports ports, Now now) {
        return applied(group.token(), group.summary(), Optional.empty(), isOrder, ports, now);
    }

    private Answer applied(
            Token token, String summary, Optional<String> athlete, boolean isOrder, Ports ports, Now now) {
        boolean isDry = !(writes == Writes.DIRECT && isOrder);
        return gate.answer(
                new io.github.intervalscoach.intents.applychanges.Question(
                        token.text(), summary, List.of(), isDry, athlete),
                ports,
                now);
    }

    private static boolean isOrder(Record question) {
        return question instanceof ChangingQuestion changing && !changing.dryRun();
    }

    /** The question in a stable form, whatever it calls the change and whether or not it shall be done at once. */
    private static String withoutName(Record question) {
        var asked = new LinkedHashMap<>(AnswerJson.of(question));
        asked.keySet().removeAll(List.of("idempotency_token", "dry_run"));
        return asked.toString();
    }
}
