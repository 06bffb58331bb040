package org.marquee.governance.job;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/** How this server calls itself in the ledger: its process, told apart from a later one that happens to look the same. */
final class Node {
    static final String NAME = ManagementFactory.getRuntimeMXBean().getName() + "-"
            + UUID.randomUUID().toString().substring(0, 8);

    private Node() {}
}
