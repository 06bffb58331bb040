package org.marquee.governance.scan;

/**
 * What a scan came to.
 *
 * @param accounts that it looked at
 * @param found pairs that hold
 * @param added those of them that nobody had to look at before
 * @param closed pairs that hold no more
 */
public record ScanReport(long accounts, long found, long added, long closed) {}
