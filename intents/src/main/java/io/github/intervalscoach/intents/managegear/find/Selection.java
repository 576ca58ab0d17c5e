package io.github.intervalscoach.intents.managegear.find;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.managegear.ask.Question;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the pieces were asked about; parts go with what they are on. */
public record Selection(Optional<String> word, Optional<String> type) {
    private static final int MOST_LISTED = 10;

    /** As it was asked. */
    public static Selection of(Question question) {
        return new Selection(
                question.gear().map(Selection::folded), question.type().map(Selection::folded));
    }

    /**
     * Those that were meant.
     *
     * @throws InvalidQuestion with code {@code unknown_gear}, {@code ambiguous_gear} or {@code unknown_type}
     */
    public List<Piece> of(List<Piece> all) {
        List<Piece> kinds = type.map(wanted -> ofType(wanted, all)).orElse(all);
        return word.map(wanted -> one(wanted, kinds)).orElse(kinds);
    }

    /**
     * The one that something is to become of.
     *
     * @throws InvalidQuestion with code {@code unknown_gear} or {@code ambiguous_gear}
     */
    public static Piece meant(String said, List<Piece> all) {
        return one(folded(said), all).get(0);
    }

    private static List<Piece> ofType(String wanted, List<Piece> all) {
        List<Piece> found = all.stream()
                .filter(piece -> isOf(wanted, piece.gear())
                        || piece.whole().filter(whole -> isOf(wanted, whole)).isPresent())
                .toList();
        if (found.isEmpty() && !all.isEmpty()) {
            throw new InvalidQuestion(
                    "unknown_type",
                    "No gear is of type \"" + OutsideText.name(wanted).shown() + "\".",
                    "There is: "
                            + all.stream()
                                    .map(piece -> piece.gear().type())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found;
    }

    private static boolean isOf(String wanted, Gear gear) {
        String kind = folded(gear.type());
        return switch (wanted) {
            case "run", "running", "shoe", "shoes" -> kind.equals("shoes");
            case "ride", "riding", "cycling" -> kind.equals("bike") || kind.equals("trainer");
            default -> kind.equals(wanted);
        };
    }

    private static List<Piece> one(String wanted, List<Piece> all) {
        List<Piece> found =
                all.stream().filter(piece -> piece.gear().id().equals(wanted)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(piece -> isCalled(wanted, piece.gear())).toList();
        }
        if (found.size() != 1) {
            throw new InvalidQuestion(
                    found.isEmpty() ? "unknown_gear" : "ambiguous_gear",
                    (found.isEmpty() ? "No gear" : "More than one piece of gear") + " is called \""
                            + OutsideText.name(wanted).shown() + "\".",
                    all.isEmpty()
                            ? "There is no gear at all."
                            : "Ask by id for one of: " + listed(found.isEmpty() ? all : found) + ".");
        }
        Gear meant = found.get(0).gear();
        return all.stream()
                .filter(piece -> piece.gear().id().equals(meant.id())
                        || piece.whole()
                                .filter(whole -> whole.id().equals(meant.id()))
                                .isPresent())
                .toList();
    }

    private static boolean isCalled(String wanted, Gear gear) {
        return isCalled(wanted, gear.name());
    }

    /** Whether {@code wanted}, folded, stands in the name as whole words. */
    static boolean isCalled(String wanted, OutsideText name) {
        return !name.isWithheld() && (" " + folded(name.shown()) + " ").contains(" " + wanted + " ");
    }

    private static String listed(List<Piece> pieces) {
        int more = pieces.size() - MOST_LISTED;
        return pieces.stream()
                        .limit(MOST_LISTED)
                        .map(piece -> "\"" + piece.gear().name().shown() + "\" ("
                                + piece.gear().id() + ", " + piece.gear().type()
                                + piece.gear()
                                        .retired()
                                        .map(day -> ", retired " + Wording.shortDate(day))
                                        .orElse("")
                                + ")")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    static String folded(String word) {
        return word.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }
}
