package org.marquee.web.api.json;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/**
 * Sees to it that a resource method that takes a body never gets null for it: no media type is 415, no body is 400.
 * JAX-RS by itself calls the method with null.
 */
@Provider
public class BodyRequired implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        // JAX-RS answers OPTIONS by methods of its own, whose parameter is no body.
        boolean ours = resource.getResourceClass().isAnnotationPresent(Path.class);
        if (ours && Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(BodyRequired::isBody)) {
            context.register(new RefuseMissing());
        }
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static class RefuseMissing implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (!request.hasEntity()) {
                throw new Refused(Problem.of(400, "A body is required."));
            }
            if (request.getMediaType() == null) {
                throw new Refused(Problem.of(415));
            }
        }
    }
}
