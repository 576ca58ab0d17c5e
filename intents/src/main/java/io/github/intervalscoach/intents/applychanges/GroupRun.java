package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Present;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;

/** An order about several athletes: each part on its own, one after the other; what fails for one stops no other. */
record GroupRun(ChangeGroup group, Question question, Athlete coach, Optional<String> undoTool, Now now) {
    /**
     * What became of one athlete's part.
     *
     * @param what empty where it could not be looked at
     * @param failure why, and the cure
     */
    record Part(ChangeGroup.Member member, Optional<Interpreted> what, Optional<String> failure) {}

    /**
     * Follows the order.
     *
     * @throws InvalidQuestion when it is not one that was shown
     */
    List<Part> parts(Applier applier, Ports ports) {
        if (!group.summary().equals(question.summary())) {
            throw new InvalidQuestion(
                    "other_summary",
                    "The summary is not the one of the change-set " + group.token() + ".",
                    "Pass the preview's own, word for word: whoever approves must see what will happen.");
        }
        question.only().stream()
                .filter(number -> number > group.operations())
                .findFirst()
                .ifPresent(number -> {
                    throw new InvalidQuestion(
                            "unknown_operation",
                            "The change-set has no operation " + number + ".",
                            "Its operations are 1 to " + group.operations() + ".");
                });
        return group.members().stream()
                .map(member -> part(member, applier, ports))
                .toList();
    }

    private Part part(ChangeGroup.Member member, Applier applier, Ports ports) {
        try {
            Athlete athlete = Await.value(ports.athleteProfiles().athlete(member.athleteId()));
            List<Integer> own = member.own(question.only());
            var asked = new ApplyChanges.Asked(
                    athlete,
                    new Present(now.instant(), now.today(athlete.zone())),
                    new Question(
                            member.token().text(),
                            member.summary(),
                            own,
                            question.dryRun(),
                            Optional.of(member.athleteId())),
                    undoTool);
            boolean isMeant = question.only().isEmpty() || !own.isEmpty();
            var fetched = isMeant ? Fetched.from(asked, applier) : Fetched.recorded(asked, applier);
            return new Part(member, Optional.of(Interpreted.of(Computed.of(Audited.of(fetched)))), Optional.empty());
        } catch (InvalidQuestion refused) {
            return failed(member, refused.cause(), refused.cure());
        } catch (JournalFault fault) {
            return failed(member, fault.cause(), fault.cure());
        } catch (PortException failed) {
            return failed(member, failed.cause(), failed.cure());
        }
    }

    private static Part failed(ChangeGroup.Member member, String cause, String cure) {
        return new Part(member, Optional.empty(), Optional.of(cause + " " + cure));
    }
}
