package io.github.intervalscoach.intervals.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * What one caller may see and change.
 *
 * @param world all there is
 * @param caller whose key or token was sent
 * @param credential which of the two
 */
record Access(World world, Account caller, Credential credential) {
    private static final String OWNER_OF_THE_KEY = "0";

    /** What a caller shows. */
    enum Credential {
        KEY,
        /** One athlete's permission for an application: it reaches no other athlete. */
        TOKEN
    }

    /** What may be done with an athlete's data, as the service writes it. */
    enum Permission {
        NONE,
        READ,
        WRITE
    }

    /** What the caller may do: all with their own and with those they coach, read those they follow. */
    Permission permission(Account account) {
        if (account == caller) {
            return Permission.WRITE;
        }
        if (credential == Credential.TOKEN) {
            return Permission.NONE;
        }
        if (caller.coached().contains(account.id())) {
            return Permission.WRITE;
        }
        return caller.readable().contains(account.id()) ? Permission.READ : Permission.NONE;
    }

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
            if (activity != null && permission(account) != Permission.NONE) {
                return new Owned(account, activity);
            }
            if (activity != null) {
                throw Refused.denied();
            }
        }
        throw Refused.notFound("Activity");
    }

    /**
     * Lets nobody pass who may not do this to whom the path names.
     *
     * @throws Refused as {@link #athlete} and {@link #activity} do, and 403 for a change without permission to write
     */
    void admit(String method, List<String> segments) {
        if (segments.size() < 2) {
            return;
        }
        if (segments.get(0).equals("athlete")) {
            admit(method, athlete(segments.get(1)));
        } else if (segments.get(0).equals("activity") && !method.equals("GET")) {
            admit(method, owner(segments.get(1)));
        }
    }

    private void admit(String method, Account account) {
        if (!method.equals("GET") && permission(account) != Permission.WRITE) {
            throw Refused.denied();
        }
    }

    /** Whose an activity is or, once it is deleted, was. */
    private Account owner(String id) {
        return readable().stream()
                .filter(account -> account.deletedActivities().contains(id))
                .findFirst()
                .orElseGet(() -> activity(id).owner());
    }

    /** The caller, then whom the caller follows or coaches, in order of the world. */
    List<Account> readable() {
        var readable = new ArrayList<Account>();
        readable.add(caller);
        for (Account account : world.accounts()) {
            if (account != caller && permission(account) != Permission.NONE) {
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
