package io.github.intervalscoach.server.cli;

/** Exit codes of every command. */
final class Exit {
    static final int OK = 0;
    static final int TOOL_ERROR = 1;
    static final int USAGE = 2;

    private Exit() {}
}
