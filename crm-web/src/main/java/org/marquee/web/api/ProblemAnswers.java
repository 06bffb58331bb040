package org.marquee.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds to the description of every operation what it may answer instead: a problem. Runs when the build describes. */
public class ProblemAnswers implements OASFilter {
    /** The name of the answer among the components. */
    static final String NAME = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
        return operation;
    }
}
