package org.marquee.web.approval;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/** Says at a field that it has to be filled in, and puts the focus there. */
final class MissingField {
    private MissingField() {}

    /** {@code clientId} is that of an input of the page that is open. */
    static void say(String clientId, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        if (field instanceof UIInput input) {
            input.setValid(false);
        }
        PrimeFaces.current().focus(clientId);
    }
}
