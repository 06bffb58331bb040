package org.marquee.web.api.problem;

/** A request that the REST edge itself refuses, before anything of the domain is asked; wrong fields are {@code Invalid}. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final long retryAfterSeconds;

    public Refused(Problem problem) {
        this(problem, 0);
    }

    /** With the time after which to try again. */
    public Refused(Problem problem, long retryAfterSeconds) {
        super(problem.detail());
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** 0 where there is no use in waiting. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    public Problem problem() {
        return problem;
    }
}
