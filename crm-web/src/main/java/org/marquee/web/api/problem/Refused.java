package org.marquee.web.api.problem;

/** A request that the REST edge itself refuses, before anything of the domain is asked; wrong fields are {@code Invalid}. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
