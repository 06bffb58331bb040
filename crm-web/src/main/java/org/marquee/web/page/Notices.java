package org.marquee.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** Says what was just done, once, at the top of whatever page comes next. */
@ApplicationScoped
public class Notices {
    private static final String KEY = "notice";

    /**
     * What was done, and perhaps where it is to be found.
     *
     * @param linkWords null where nothing is to be found
     * @param linkAddress a path of this application with its query; null where there are no words for it
     */
    public record Notice(String sentence, String linkWords, String linkAddress) implements Serializable {}

    public void done(String sentence) {
        done(sentence, null, null);
    }

    /** On the page that is open, which stays. */
    public void here(String sentence) {
        Faces.getContext().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    public void done(String sentence, String linkWords, String linkAddress) {
        Faces.setFlashAttribute(KEY, new Notice(sentence, linkWords, linkAddress));
    }
}
