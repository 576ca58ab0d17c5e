package io.github.intervalscoach.server.wiring;

/** A setting means nothing that this program knows, so nothing is started. */
public final class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingRefused(String cause, String cure) {
        super(cause + " " + cure);
    }
}
