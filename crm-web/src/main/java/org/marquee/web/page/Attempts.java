package org.marquee.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.function.Supplier;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.web.api.problem.Refused;
import org.marquee.web.words.Words;
import org.omnifaces.util.Components;

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
            invalid.errors().forEach(error -> say(error.field(), error.message()));
        } catch (Conflict | Denied | Refused refused) {
            say(null, refused.getMessage());
        } catch (StaleVersion stale) {
            say(null, Words.of("error.stale"));
        } catch (NotFound gone) {
            say(null, Words.of("error.gone"));
        }
        return null;
    }

    private static String mark(UIInput input) {
        FieldProblem.mark(input);
        return input.getClientId();
    }

    /** Beside the input of that name if the form has one. */
    private static void say(String field, String sentence) {
        UIForm form = field == null ? null : Components.getCurrentForm();
        UIComponent input = form == null ? null : form.findComponent(field);
        FacesContext.getCurrentInstance()
                .addMessage(
                        input instanceof UIInput wrong ? mark(wrong) : null,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
