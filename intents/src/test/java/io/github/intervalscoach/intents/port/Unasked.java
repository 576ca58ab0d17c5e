package io.github.intervalscoach.intents.port;

import java.lang.reflect.Proxy;

/** Ports that a test expects nobody to ask. */
public final class Unasked {
    private Unasked() {}

    public static <P> P port(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            throw new AssertionError(port.getSimpleName() + " is not asked here");
        }));
    }
}
