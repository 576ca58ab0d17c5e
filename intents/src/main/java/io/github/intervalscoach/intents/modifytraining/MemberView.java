package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.modifytraining.answer.Candidate;
import io.github.intervalscoach.intents.modifytraining.answer.GroupRow.State;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the question comes to for one athlete of several.
 *
 * @param proposal there where it is to be approved
 * @param units of the athlete, where the profile was read
 * @param says what to know, in sentences of ours
 * @param refusal why it could not be asked about this athlete
 */
record MemberView(
        RosterEntry entry,
        State state,
        Optional<Proposal> proposal,
        Optional<Units> units,
        List<String> says,
        List<Candidate> near,
        Optional<InvalidQuestion> refusal) {
    /** Looks at one athlete; whatever goes wrong is told of that one. */
    static MemberView of(RosterEntry entry, Supplier<MemberView> look) {
        if (entry.access() == Access.READ || entry.access() == Access.NONE) {
            return without(entry, State.READ_ONLY, "The key may read and not change anything.");
        }
        try {
            return look.get();
        } catch (InvalidQuestion refused) {
            boolean isNothing = refused.code().equals("nothing_done");
            return new MemberView(
                    entry,
                    isNothing ? State.NOTHING_TO_CHANGE : State.REFUSED,
                    Optional.empty(),
                    Optional.empty(),
                    isNothing ? List.of(refused.cause()) : List.of(refused.cause(), refused.cure()),
                    List.of(),
                    Optional.of(refused));
        } catch (PortException failed) {
            return without(entry, State.NOT_READ, failed.cause());
        }
    }

    /** It is not clear what is meant; where it would have gone, it may stand already. */
    static MemberView unclear(RosterEntry entry, Asked asked, ModifyAnswer answer) {
        List<String> words = asked.question().target();
        Optional<LocalDate> day = new Window(asked.question(), asked.today()).other();
        List<Candidate> moved = answer.candidates().stream()
                .filter(one -> day.filter(one.day()::equals).isPresent()
                        && words.stream().anyMatch(word -> holds(one.outsideName(), word)))
                .toList();
        boolean isThere = moved.size() == 1;
        return new MemberView(
                entry,
                isThere ? State.THERE_ALREADY : State.UNCLEAR,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        isThere
                                ? "It stands where it should go, as if somebody had moved it."
                                : answer.headline() + "."),
                isThere ? moved : answer.candidates(),
                Optional.empty());
    }

    private static boolean holds(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** There is something to approve, or not. */
    static MemberView of(RosterEntry entry, Interpreted interpreted, Optional<String> hold) {
        Reply reply = Rendered.of(interpreted).reply();
        if (!(reply instanceof Reply.Preview preview)) {
            var answer = (ModifyAnswer) ((Reply.Said) reply).answer().data();
            return without(
                    entry,
                    State.NOTHING_TO_CHANGE,
                    Stream.concat(
                                    Stream.of(answer.headline() + "."),
                                    answer.refused().stream().map(OperationRefused::reason))
                            .distinct()
                            .toArray(String[]::new));
        }
        if (hold.isPresent()) {
            return without(entry, State.HELD_BACK, hold.get());
        }
        List<String> says = Stream.concat(
                        interpreted.readings().stream(),
                        interpreted.alerts().stream().map(alert -> alert.says() + " [" + alert.rule() + "]."))
                .toList();
        return new MemberView(
                entry,
                State.PROPOSED,
                Optional.of(preview.proposal()),
                Optional.of(Units.of(interpreted.asked().athlete())),
                says,
                List.of(),
                Optional.empty());
    }

    /** As a reader finds the athlete. */
    String label() {
        return entry.name().shown() + " (" + entry.id() + ")";
    }

    private static MemberView without(RosterEntry entry, State state, String... says) {
        return new MemberView(
                entry, state, Optional.empty(), Optional.empty(), List.of(says), List.of(), Optional.empty());
    }
}
