package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.workout.Block.Role;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.plantraining.sessions.Aim;
import io.github.intervalscoach.intents.plantraining.sessions.Effort;
import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Reads stretches: how long, how hard, and what for, in any order. */
final class Stretches {
    private static final ImmutableSet<String> ZONES = ImmutableSet.of("z", "zone");
    /** Between an effort and what belongs to it. */
    private static final ImmutableSet<String> TIES = ImmutableSet.of("/", "with", "w/", "on");

    private final Cursor cursor;
    private final Discipline discipline;
    private final Aim aim;
    private final Lengths lengths;
    private final Aims aims;
    private final List<String> readings;

    Stretches(Cursor cursor, Discipline discipline, Aim aim, List<String> readings) {
        this.cursor = cursor;
        this.discipline = discipline;
        this.aim = aim;
        this.lengths = new Lengths(cursor, discipline);
        this.aims = new Aims(cursor, discipline);
        this.readings = readings;
    }

    /** One behind a count, where a number alone may be its length. */
    Stretch counted() {
        var stretch = new Stretch(cursor.peek());
        if (lengths.isBare()) {
            Token number = cursor.peek();
            stretch.lasting(lengths.bare());
            read(number.text() + " behind a count is read as " + number.text() + " min.");
        }
        return rest(stretch);
    }

    /** The next one. */
    Stretch one() {
        return rest(new Stretch(cursor.peek()));
    }

    /** What belongs to the effort just read: a rest, or an easy stretch without a break between. */
    List<Step> following() {
        if (cursor.isAt(Kind.BREAK) && isRestBehindBreak()) {
            cursor.next();
        }
        while (TIES.contains(cursor.peek().text()) && !cursor.peek().text().isEmpty()) {
            cursor.next();
        }
        boolean isMore = lengths.isNext() || (isRestWord(cursor.peek()) && lengths.isNext(1));
        return isMore ? List.of(step(one(), true)) : List.of();
    }

    /** The step of {@code stretch}; a remark where resting is pedalling. */
    Step step(Stretch stretch, boolean isAfterEffort) {
        if (stretch.isPedalledRest(discipline)) {
            read("Rest on a bicycle is written as easy pedalling.");
        }
        return stretch.step(discipline, aim, isAfterEffort);
    }

    private Stretch rest(Stretch stretch) {
        while (!isOver(stretch)) {
            if (lengths.isNext()) {
                stretch.lasting(lengths.read());
            } else if (cursor.isAt(Kind.CLOCK)) {
                aims.pace(stretch);
            } else if (cursor.isAt(Kind.NUMBER)) {
                aims.number(stretch);
            } else {
                word(stretch, cursor.next());
            }
        }
        return stretch;
    }

    private boolean isOver(Stretch stretch) {
        Token token = cursor.peek();
        boolean isNextSet = token.kind() == Kind.NUMBER && cursor.peek(1).kind() == Kind.TIMES;
        boolean isTie = TIES.contains(token.text()) || Vocabulary.CONNECTORS.contains(token.text());
        return token.kind() == Kind.END
                || token.kind() == Kind.BREAK
                || token.is(")")
                || token.is("(")
                || isNextSet
                || (isTie && stretch.hasLength())
                || (lengths.isNext() && stretch.hasLength());
    }

    private void word(Stretch stretch, Token token) {
        String text = token.text();
        Optional<Effort> effort = Vocabulary.effort(text);
        if (effort.isPresent()) {
            stretch.feel(token, effort.get());
        } else if (text.equals("sweet") && cursor.accept("spot")) {
            stretch.feel(token, Effort.SWEET_SPOT);
        } else if (text.startsWith("vo2")) {
            stretch.feel(token, Effort.VO2MAX);
        } else if (ZONES.contains(text)) {
            aims.zone(stretch, token);
        } else if (text.equals("max") || (text.equals("all") && cursor.accept("out"))) {
            stretch.allOut();
        } else if (text.equals("ramp") || text.equals("from")) {
            stretch.rises();
        } else if (!isRole(stretch, token) && !isBetween(stretch, token) && !isFiller(token)) {
            throw NotUnderstood.word(token);
        }
    }

    private boolean isRole(Stretch stretch, Token token) {
        boolean isTwoWords = token.is("warm") || token.is("cool");
        if (isTwoWords) {
            cursor.accept("-");
            if (!cursor.accept("up") && !cursor.accept("down")) {
                throw NotUnderstood.word(token);
            }
        }
        if (token.is("warm") || Vocabulary.WARM.contains(token.text())) {
            stretch.plays(Role.WARM_UP);
            return true;
        }
        if (token.is("cool") || Vocabulary.COOL.contains(token.text())) {
            stretch.plays(Role.COOL_DOWN);
            return true;
        }
        return false;
    }

    private static boolean isBetween(Stretch stretch, Token token) {
        if (Vocabulary.RESTS.contains(token.text()) || Vocabulary.BETWEEN.contains(token.text())) {
            stretch.rests();
            return true;
        }
        if (Vocabulary.FLOATS.contains(token.text())) {
            stretch.floats();
            return true;
        }
        return false;
    }

    private static boolean isFiller(Token token) {
        return Vocabulary.FILLERS.contains(token.text()) || token.is("@") || token.is(":") || token.is("-");
    }

    private static boolean isRestWord(Token token) {
        return Vocabulary.RESTS.contains(token.text())
                || Vocabulary.FLOATS.contains(token.text())
                || token.is("recovery")
                || token.is("easy");
    }

    /** Behind a comma only what calls itself a rest belongs to the set; an easy stretch is a part of its own. */
    private boolean isRestBehindBreak() {
        if (!cursor.peek().is(",")) {
            return false;
        }
        boolean isRest = false;
        for (int on = 1; ; on++) {
            Token token = cursor.peek(on);
            if (token.kind() == Kind.BREAK || token.kind() == Kind.END || token.kind() == Kind.TIMES) {
                return isRest;
            }
            isRest |= Vocabulary.RESTS.contains(token.text())
                    || Vocabulary.FLOATS.contains(token.text())
                    || Vocabulary.BETWEEN.contains(token.text())
                    || token.is("recovery");
        }
    }

    private void read(String sentence) {
        if (!readings.contains(sentence)) {
            readings.add(sentence);
        }
    }
}
