package io.github.intervalscoach.intents.model.change;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What one field holds. Two are equal when a reader of the field could not tell them apart. */
public sealed interface FieldValue {
    /** As it may be shown; words that somebody wrote are cleaned first. */
    String shown();

    /** Words, letter for letter. */
    record Text(String letters) implements FieldValue {
        @Override
        public String shown() {
            return OutsideText.name(letters).shown();
        }

        /** Does not give the words away. */
        @Override
        public String toString() {
            return "(" + letters.length() + " characters)";
        }
    }

    /** A whole number. */
    record Whole(long number) implements FieldValue {
        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /** A number with decimals. */
    record Decimal(double number) implements FieldValue {
        public Decimal {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(number + " is no number that can be stored.");
            }
            number += 0.0; // there is one zero
        }

        @Override
        public String shown() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /** A local day. */
    record Day(LocalDate day) implements FieldValue {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** A local time on a day. */
    record Moment(LocalDateTime moment) implements FieldValue {
        @Override
        public String shown() {
            return moment.toString();
        }
    }

    /** Yes or no. */
    record Truth(boolean holds) implements FieldValue {
        @Override
        public String shown() {
            return holds ? "yes" : "no";
        }
    }

    /** Several words in an order that matters. */
    record Words(List<String> words) implements FieldValue {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String shown() {
            return OutsideText.name(String.join(", ", words)).shown();
        }

        /** Does not give the words away. */
        @Override
        public String toString() {
            return "(" + words.size() + " words)";
        }
    }
}
