package org.marquee.web.upload;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** Refuses with 413 a request that announces more than {@link Setting#IMPORT_LIMIT}, or turns out to bring more. */
@Provider
@BringsFile
@Priority(Priorities.ENTITY_CODER)
public class UploadLimit implements ContainerRequestFilter {
    /** For the names and borders of the parts. */
    private static final int AROUND_THE_FILE = 65_536;

    private final long limit;

    public UploadLimit() {
        this(Settings.ofServer().count(Setting.IMPORT_LIMIT));
    }

    UploadLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString("Content-Length");
        if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > most()) {
            throw LimitedStream.tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), most(), limit));
    }

    private long most() {
        return limit + AROUND_THE_FILE;
    }
}
