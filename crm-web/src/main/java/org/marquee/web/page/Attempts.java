package org.marquee.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.function.Supplier;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.web.api.problem.Refused;

/** Tries what a form asks for; what is refused is said on the page, which stays as it is with all that was typed. */
@ApplicationScoped
public class Attempts {
    /** Goes on to {@code next} when the work was done, and stays when it was refused. */
    public String orStay(Supplier<?> work, String next) {
        return attempt(work) == null ? null : next;
    }

    /** What the work gave; null when it was refused, and the page says why. */
    public <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (Invalid invalid) {
            invalid.errors().forEach(error -> say(error.message()));
        } catch (Conflict | Denied | StaleVersion | Refused refused) {
            say(refused.getMessage());
        }
        return null;
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
