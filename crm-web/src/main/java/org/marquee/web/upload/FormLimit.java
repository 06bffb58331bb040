package org.marquee.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** How large a form may be that brings a file; one that does not announce its size is too large as well. */
public final class FormLimit {
    private static final int AROUND_THE_FILE = 65_536;

    private final long most;

    public FormLimit(Settings settings) {
        this.most = (long) settings.count(Setting.IMPORT_LIMIT) + AROUND_THE_FILE;
    }

    /** To be asked before any parameter of the request is, because that reads all of it. */
    public boolean admits(HttpServletRequest form) {
        long announced = form.getContentLengthLong();
        return announced >= 0 && announced <= most;
    }
}
