package org.marquee.routing.evaluation;

/** How good it is to accept {@code accepted} first answers, {@code right} of them right, where {@code wanted} exist. */
record Quality(int right, int accepted, int wanted) {

    double precision() {
        return accepted == 0 ? 1 : (double) right / accepted;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
        return accepted + wanted == 0 ? 0 : 2.0 * right / (accepted + wanted);
    }
}
