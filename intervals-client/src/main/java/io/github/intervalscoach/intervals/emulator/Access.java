package io.github.intervalscoach.intervals.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * What one caller may see.
 *
 * @param world all there is
 * @param caller whose key was sent
 */
record Access(World world, Account caller) {
    private static final String OWNER_OF_THE_KEY = "0";

    /**
     * The athlete an address names, ids being taken exactly as they are.
     *
     * @throws Refused 403 for one the caller may not read, known or not
     */
    Account athlete(String segment) {
        if (segment.equals(OWNER_OF_THE_KEY)) {
            return caller;
        }
        if (segment.equals("me")) {
            throw Refused.unauthorized();
        }
        return readable().stream()
                .filter(account -> account.id().equals(segment))
                .findFirst()
                .orElseThrow(Refused::denied);
    }

    /**
     * The activity an address names and the account it belongs to.
     *
     * @throws Refused 404 when there is none, 403 when it is another's
     */
    Owned activity(String id) {
        for (Account account : world.accounts()) {
            StoredActivity activity = account.activities().get(id);
            if (activity != null && readable().contains(account)) {
                return new Owned(account, activity);
            }
            if (activity != null) {
                throw Refused.denied();
            }
        }
        throw Refused.notFound("Activity");
    }

    /** The caller, then whom the caller follows or coaches, in order of the world. */
    List<Account> readable() {
        var readable = new ArrayList<Account>();
        readable.add(caller);
        for (Account account : world.accounts()) {
            if (account != caller && caller.readable().contains(account.id())) {
                readable.add(account);
            }
        }
        return readable;
    }

    /**
     * An activity and whose it is.
     *
     * @param owner the account
     * @param activity one of its activities
     */
    record Owned(Account owner, StoredActivity activity) {}
}
