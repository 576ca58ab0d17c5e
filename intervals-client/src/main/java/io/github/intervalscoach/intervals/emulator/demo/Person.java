package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Who an account belongs to. All of them are invented.
 *
 * @param key API key
 * @param id athlete id
 * @param number digits of the id, used to number what belongs to the account
 * @param sex as the service has it, {@code M} or {@code F}
 */
record Person(
        String key,
        String id,
        int number,
        String firstName,
        String lastName,
        String sex,
        LocalDate birth,
        Home home,
        Physiology physiology) {

    /** What an application would send as bearer. */
    String token() {
        return key + "-token";
    }

    String name() {
        return firstName + " " + lastName;
    }

    /**
     * Where someone lives.
     *
     * @param imperial whether miles and pounds are shown
     * @param celsiusByMonth usual afternoon temperature, January first
     */
    record Home(
            String city, String country, String locale, ZoneId zone, boolean imperial, List<Integer> celsiusByMonth) {
        Home {
            celsiusByMonth = List.copyOf(celsiusByMonth);
        }

        double celsius(LocalDate day) {
            return celsiusByMonth.get(day.getMonthValue() - 1);
        }

        /** Whether it is too cold to ride outside on a working day. */
        boolean isCold(LocalDate day) {
            return celsius(day) < 12;
        }
    }
}
