package io.github.intervalscoach.server.transport;

/**
 * What a host learns of this server before it asks anything.
 *
 * @param name in lists of servers
 * @param version of this server
 * @param instructions for the model, at most 2000 characters since hosts cut them; the first lines matter most
 */
public record ServerIdentity(String name, String version, String instructions) {
    private static final int LONGEST = 2000;

    public ServerIdentity {
        if (instructions.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "instructions of " + instructions.length() + " characters are cut by hosts");
        }
    }
}
