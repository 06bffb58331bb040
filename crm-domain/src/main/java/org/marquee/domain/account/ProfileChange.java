package org.marquee.domain.account;

import java.io.Serializable;
import java.util.stream.Stream;

/** A field that has become another; {@code before} or {@code after} is null where nothing was or is known. */
public record ProfileChange(ProfileField field, String before, String after) implements Serializable {

    /** Whether leads find the company otherwise from now on; a type matters only where it makes a competitor. */
    public boolean isOfRecognition() {
        return switch (field) {
            case INDUSTRY, EMPLOYEES -> false;
            case TYPE -> Stream.of(before, after).anyMatch(AccountType.COMPETITOR.name()::equals);
            default -> true;
        };
    }

    /** For instance {@code Phone changed from "1" to "2"} or {@code Phone added: "2"}. */
    public String inWords() {
        if (before == null) {
            return "%s added: \"%s\"".formatted(field.inWords(), after);
        }
        if (after == null) {
            return "%s removed: \"%s\"".formatted(field.inWords(), before);
        }
        return "%s changed from \"%s\" to \"%s\"".formatted(field.inWords(), before, after);
    }
}
