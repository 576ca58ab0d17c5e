package io.github.intervalscoach.intents.port;

import java.lang.reflect.Proxy;

/** Ports that a test expects nobody to ask. */
public final class NotAsked {
    private NotAsked() {}

    public static <P> P port(Class<P> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            throw new AssertionError("not asked here: " + port.getSimpleName() + "." + method.getName());
        }));
    }
}
