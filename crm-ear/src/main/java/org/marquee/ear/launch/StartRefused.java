package org.marquee.ear.launch;

/** Marquee cannot start; the message is one sentence for the operator. */
class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}
