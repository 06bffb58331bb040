package org.marquee.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.primefaces.PrimeFaces;

/** Says beside an input of the page that is open what is wrong with it; inputs are named by their client ids. */
public final class FieldProblem {
    private FieldProblem() {}

    public static void say(String clientId, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        if (field instanceof UIInput input) {
            mark(input);
        }
    }

    /** Shows it as wrong, with what was typed. */
    static void mark(UIInput input) {
        if (input.getValue() instanceof String typed) {
            input.setSubmittedValue(typed);
        }
        input.setValid(false);
    }

    /** The same, and puts the focus there: for what somebody has just sent off. */
    public static void ask(String clientId, String sentence) {
        say(clientId, sentence);
        PrimeFaces.current().focus(clientId);
    }

    /** Puts the focus on the first field about which something was said. */
    public static void seek() {
        Iterator<String> named = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (named.hasNext()) {
            String clientId = named.next();
            if (clientId != null) {
                PrimeFaces.current().focus(clientId);
                return;
            }
        }
    }
}
