package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Users;
import org.marquee.web.admin.GeneratedPassword;
import org.marquee.web.admin.SecretFile;

/** The one password of all demonstration users: the one that is set, or else a generated one that is kept under the home. */
@ApplicationScoped
public class DemoPassword {
    private final Users users;
    private final Settings settings;

    protected DemoPassword() {
        this(null, null);
    }

    @Inject
    public DemoPassword(Users users, Settings settings) {
        this.users = users;
        this.settings = settings;
    }

    /** What new users get; a generated one is on disk when this returns. */
    public String forNewUsers() {
        return set().or(file()::read).map(String::strip).orElseGet(this::generated);
    }

    private String generated() {
        String password = GeneratedPassword.next();
        file().write(password + "\n");
        return password;
    }

    /** Where a password is set that is not the users' present one, it becomes theirs. */
    @Transactional(TxType.REQUIRES_NEW)
    public void becomeWhatIsSet() {
        set().ifPresent(password -> {
            Stream.of(DemoUser.values())
                    .flatMap(demo -> users.findByUsername(demo.username()).stream())
                    .filter(user -> !PasswordHash.matches(password, user.passwordHash()))
                    .forEach(user -> user.changePassword(PasswordHash.of(password)));
            file().delete();
        });
    }

    /** The end of a sentence on where to find it. */
    public String whereabouts() {
        String variable = Setting.DEMO_PASSWORD.environmentName();
        if (set().isPresent()) {
            return "is the one in " + variable;
        }
        return file().read().isPresent()
                ? "stands in " + file().path()
                : "is the one that " + variable + " had when it was set";
    }

    private Optional<String> set() {
        return settings.find(Setting.DEMO_PASSWORD);
    }

    private SecretFile file() {
        return new SecretFile(settings.home().resolve("demo-password"));
    }
}
