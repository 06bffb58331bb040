package org.marquee.ear.harness;

import java.util.EnumMap;
import java.util.Map;

/** Starting is what costs: one server with demonstration data for each database serves all tests that only use it. */
final class SharedServers {
    private static final Map<DatabaseKind, MarqueeServer> RUNNING = new EnumMap<>(DatabaseKind.class);

    private SharedServers() {}

    static synchronized MarqueeServer of(DatabaseKind kind) {
        return RUNNING.computeIfAbsent(
                kind,
                missing -> MarqueeSetup.on(missing).withDemonstrationData().start());
    }
}
