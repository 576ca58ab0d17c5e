package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.intervalscoach.intervals.emulator.Account;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The coach: trains others and hardly at all, may read and change what four have, and read a fifth. */
final class Coach {
    private static final Person PERSON = new Person(
            "demo-coach",
            "i1000",
            1000,
            "Helen",
            "Ashworth",
            "F",
            LocalDate.of(1974, 2, 11),
            new Person.Home(
                    "Leeds",
                    "United Kingdom",
                    "en-GB",
                    ZoneId.of("Europe/London"),
                    false,
                    List.of(6, 7, 9, 12, 15, 18, 20, 20, 17, 13, 9, 7)),
            new Physiology(64, 1.70, new Physiology.Heart(58, 160, 178), 0, 0, 2.9, 0, 45));

    private Coach() {}

    /** The coach's own, nearly empty account. */
    static Account account(LocalDate today) {
        var profile = AthleteProfileJson.of(PERSON).put("icu_coach", true);
        var account = new Account(PERSON.key(), profile);
        var note = new CalendarEvents(PERSON)
                .note(new Life.Note(today, "Roster round", "Look at everybody before the weekend."));
        account.events().put(note.path("id").asLong(), note);
        var yesterday = today.minusDays(1);
        account.wellness()
                .put(
                        yesterday,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("id", yesterday.toString())
                                .put("restingHR", 58)
                                .put("weight", 64.2));
        account.tokens().add(PERSON.token());
        account.coached()
                .addAll(List.of(Cyclist.PERSON.id(), Runner.PERSON.id(), Triathlete.PERSON.id(), Clubmate.SILENT.id()));
        account.readable().add(Clubmate.FOLLOWED.id());
        return account;
    }

    /** The account with the coach's own words for the athlete, to pick athletes by. */
    static Account tagged(Account athlete) {
        var tags = athlete.athlete().putArray("icu_tags");
        tags.add(athlete.id().equals(Cyclist.PERSON.id()) ? "cycling" : "running");
        if (athlete.id().equals(Triathlete.PERSON.id())) {
            tags.add("triathlon");
        }
        return athlete;
    }
}
