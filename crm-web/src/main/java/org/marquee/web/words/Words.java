package org.marquee.web.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the pages, in English; one bundle for all of them. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.marquee.web.messages",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** The text of a key. */
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of a key; empty if there is none. */
    public static Optional<String> find(String key) {
        return BUNDLE.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** The text of a key with its places {@code {0}} and so on filled in. */
    public static String of(String key, Object... values) {
        return new MessageFormat(of(key), Locale.ENGLISH).format(values);
    }

    /** The text of a constant, under its type and name, as {@code Role.OPS}. */
    public static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
