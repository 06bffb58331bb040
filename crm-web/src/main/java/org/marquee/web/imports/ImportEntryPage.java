package org.marquee.web.imports;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.batch.LeadFiles;
import org.marquee.routing.intake.file.KnownColumn;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.upload.Upload;
import org.marquee.web.upload.Uploads;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** Takes a file and leads to its columns; nothing of it goes in yet. */
@Named
@ViewScoped
public class ImportEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_048_576;

    @EJB
    private transient LeadFiles files;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller currentCaller;

    /** Keeps a file that is sent twice from being looked at twice. */
    private final String key = UUID.randomUUID().toString();

    private boolean tooLarge;
    private transient Part file;

    /** Says why the page came back, when the server would not read so large a file. */
    public void load() {
        if (tooLarge) {
            attempts.attempt(() -> {
                throw new Invalid("file", Words.of("import.tooLarge", getMegabytes()));
            });
        }
    }

    /** Keeps the file until its columns are settled. */
    public String upload() {
        Long id = attempts.attempt(this::receive);
        return id == null ? null : "/imports/import.xhtml?faces-redirect=true&id=" + id;
    }

    private long receive() {
        if (file == null || file.getSubmittedFileName().isBlank()) {
            throw new Invalid("file", Words.of(isNamed() ? "import.isEmpty" : "import.noFile"));
        }
        Caller caller = currentCaller.get();
        try (Upload upload = uploads.receive(file.getInputStream())) {
            return files.receive(
                    upload.path(),
                    file.getSubmittedFileName(),
                    caller,
                    RequestKeys.of(key + upload.hash(), "/imports/new.xhtml", upload.hash(), caller));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a file was chosen, which one without a byte in it is not told from by the form. */
    private static boolean isNamed() {
        Part sent = Faces.getRequestPart("entry:file");
        return sent != null && SearchText.orNull(sent.getSubmittedFileName()) != null;
    }

    /** What columns go by. */
    public List<KnownColumn> getKnownColumns() {
        return KnownColumn.all();
    }

    /** How many bytes a file may have. */
    public int getLimit() {
        return settings.count(Setting.IMPORT_LIMIT);
    }

    public int getMegabytes() {
        return getLimit() / MEGABYTE;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
