package org.marquee.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/** Conditions that ArchUnit does not bring along. */
final class WebRules {
    private static final Set<String> CARRIERS =
            Set.of(Response.class.getName(), InputStream.class.getName(), "void", "jakarta.ws.rs.core.StreamingOutput");

    private WebRules() {}

    /** What a resource returns is a record, or a carrier of one, and no entity is anywhere in it. */
    static ArchCondition<JavaMethod> returnRecordsOnly() {
        return new ArchCondition<>("return records only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass result = method.getRawReturnType();
                boolean fits = result.isRecord() || CARRIERS.contains(result.getName());
                boolean leaks =
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(WebRules::isPersistent);
                if (!fits || leaks) {
                    JavaType type = method.getReturnType();
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " returns " + type));
                }
            }
        };
    }

    private static boolean isPersistent(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }
}
