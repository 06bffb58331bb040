package org.marquee.web.security;

import com.google.common.math.LongMath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.RoundingMode;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a user name and password at either door, and makes guessing slow. */
@ApplicationScoped
public class PasswordCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    private final Credentials credentials;
    private final SignInAttempts attempts;
    private final RemoteAddress remote;

    protected PasswordCheck() {
        this(null, null, null);
    }

    @Inject
    public PasswordCheck(Credentials credentials, SignInAttempts attempts, RemoteAddress remote) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.remote = remote;
    }

    /**
     * What became of an attempt.
     *
     * @param user null when he was not let in
     * @param waitSeconds how long to wait before the next attempt is looked at; 0 when the password was wrong
     */
    public record Answer(SignedInUser user, long waitSeconds) {
        static final Answer REFUSED = new Answer(null, 0);

        static Answer of(Optional<SignedInUser> user) {
            return new Answer(user.orElse(null), 0);
        }
    }

    /**
     * Says whether the password is right, or how long nobody will look. One that was found right a moment ago is not
     * excepted, as it would tell a guesser that it is the one.
     */
    public Answer check(String username, String password, HttpServletRequest request) {
        String address = remote.of(request);
        long wait = attempts.secondsToWait(username, address);
        if (wait > 0) {
            return new Answer(null, wait);
        }
        Optional<SignedInUser> known = credentials.ofKnownPassword(username, password);
        return known.isPresent() ? Answer.of(known) : tried(username, password, address);
    }

    /** Why nobody looks, for the person. */
    public static String sentence(long seconds) {
        String time =
                seconds < 60 ? seconds + " seconds" : LongMath.divide(seconds, 60, RoundingMode.CEILING) + " minutes";
        return "Too many attempts went wrong. Wait " + time + ", then try again.";
    }

    private Answer tried(String username, String password, String address) {
        Optional<SignedInUser> user = credentials.ofPassword(username, password);
        if (user.isPresent()) {
            attempts.succeeded(username, address);
        } else {
            attempts.failed(username, address);
            LOG.info("Sign-in refused from {}", address);
        }
        return Answer.of(user);
    }
}
