package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.applychanges.ApplyChanges;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.change.Proposing;
import io.github.intervalscoach.intents.dates.Now;
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
        return reply instanceof Reply.Preview preview
                ? kept(preview, asked, isOrder(question), ports, now)
                : ((Reply.Said) reply).answer();
    }

    private Answer kept(Reply.Preview preview, String asked, boolean isOrder, Ports ports, Now now) {
        if (writes == Writes.OFF) {
            throw new InvalidQuestion(
                    "writes_off",
                    "This server was started without changes (--writes off).",
                    "Whoever starts it may choose --writes gate; reading works as it is.");
        }
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
        String athlete = Await.value(AthleteChoice.resolve(changing.athlete(), ports.athleteProfiles()))
                .id();
        return proposing
                .journal()
                .find(token, athlete)
                .filter(JournalEntry::isStarted)
                .map(JournalEntry::changeSet)
                .map(known -> {
                    requireSameQuestion(known, asked);
                    return applied(known, isOrder(question), ports, now);
                });
    }

    private static void requireSameQuestion(ChangeSet known, String asked) {
        if (!known.proposal().computedFrom().contains(asked)) {
            throw new InvalidQuestion(
                    "token_taken",
                    "The token " + known.token() + " names another change-set, which was applied already.",
                    "Choose another token, or leave it out to be given one.");
        }
    }

    private Answer applied(ChangeSet changeSet, boolean isOrder, Ports ports, Now now) {
        return gate.answer(
                new io.github.intervalscoach.intents.applychanges.Question(
                        changeSet.token().text(),
                        changeSet.proposal().summary(),
                        List.of(),
                        !(writes == Writes.DIRECT && isOrder),
                        Optional.of(changeSet.proposal().athleteId())),
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
