package org.marquee.routing.matching.name;

/** What a question needs much memory for, kept for the next one; for one thread at a time. */
record Workspace(Sums sums, Shortlist shortlist) {
    Workspace() {
        this(new Sums(), new Shortlist());
    }
}
