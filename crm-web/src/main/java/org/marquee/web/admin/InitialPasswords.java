package org.marquee.web.admin;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** The passwords of the first users: as set, or else generated and kept for the operator to read once. */
final class InitialPasswords {
    private static final Map<Setting, String> USERNAMES =
            new EnumMap<>(Map.of(Setting.ADMIN_PASSWORD, "admin", Setting.OPS_PASSWORD, "ops"));

    private final Map<Setting, String> set = new EnumMap<>(Setting.class);
    private final Map<Setting, String> generated = new EnumMap<>(Setting.class);
    private final SecretFile file;

    private InitialPasswords(Path home) {
        this.file = new SecretFile(home.resolve("initial-passwords"));
    }

    static InitialPasswords of(Settings settings) {
        InitialPasswords passwords = new InitialPasswords(settings.home());
        USERNAMES
                .keySet()
                .forEach(setting -> settings.find(setting)
                        .ifPresentOrElse(
                                password -> passwords.set.put(setting, password),
                                () -> passwords.generated.put(setting, GeneratedPassword.next())));
        return passwords;
    }

    String of(Setting setting) {
        return set.getOrDefault(setting, generated.get(setting));
    }

    /** Writes down what was generated; nothing that was set is written anywhere. */
    void keep() {
        if (!generated.isEmpty()) {
            file.write(generated.entrySet().stream()
                    .map(entry -> USERNAMES.get(entry.getKey()) + " " + entry.getValue() + "\n")
                    .collect(Collectors.joining()));
        }
    }

    /** The end of a sentence on where to find them. */
    String whereabouts() {
        return generated.isEmpty()
                ? "their passwords are those that were set."
                : "read the passwords in " + file.path() + ", change them, and delete the file.";
    }
}
