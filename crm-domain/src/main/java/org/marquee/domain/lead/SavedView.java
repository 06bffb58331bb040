package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;

/** What a list of leads asks for, kept under a name by the person who owns it, for himself or for his team, too. */
@Entity
@Table(name = "SAVED_VIEW")
public class SavedView {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUESTION = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "SAVED_VIEW_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "OWNER_ID")
    private long ownerId;

    private String name;
    private String question;
    private boolean pinned;
    private boolean shared;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    protected SavedView() {}

    /** {@code question} is the query part of the list's address, without its question mark. */
    public SavedView(long ownerId, String name, String question, Instant now) {
        this.ownerId = ownerId;
        this.createdAt = now;
        call(name);
        ask(question);
    }

    public void call(String newName) {
        String given = SearchText.orNull(newName);
        if (given == null || given.length() > LONGEST_NAME) {
            throw new Invalid("name", "Give the view a name of 1 to 80 signs.");
        }
        this.name = given;
    }

    public void ask(String newQuestion) {
        if (newQuestion.length() > LONGEST_QUESTION) {
            throw new Invalid("name", "This asks for more than a view can keep.");
        }
        this.question = newQuestion;
    }

    /** A pinned view stands above the list of the person who owns it. */
    public void pin(boolean newPinned) {
        this.pinned = newPinned;
    }

    public void share(boolean newShared) {
        this.shared = newShared;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public String question() {
        return question;
    }

    public boolean isPinned() {
        return pinned;
    }

    public boolean isShared() {
        return shared;
    }
}
